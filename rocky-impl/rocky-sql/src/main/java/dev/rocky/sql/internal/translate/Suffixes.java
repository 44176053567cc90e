package dev.rocky.sql.internal.translate;

import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Span;
import dev.rocky.sql.tree.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Numbers that say their type: {@code 1L} is {@code CAST(1 AS BIGINT)}. */
final class Suffixes {

    private Suffixes() {}

    static boolean isSuffixed(Lexeme lexeme) {
        return switch (lexeme.kind()) {
            case SqlGrammarConstants.INTEGER_NUMBER,
                    SqlGrammarConstants.DECIMAL_NUMBER,
                    SqlGrammarConstants.APPROXIMATE_NUMBER ->
                Character.isLetter(lexeme.image().charAt(lexeme.image().length() - 1));
            default -> false;
        };
    }

    static Expression cast(Lexeme lexeme) {
        String image = lexeme.image().toUpperCase(Locale.ROOT);
        int letters = image.endsWith("BD") ? 2 : 1;
        int digits = image.length() - letters;
        Span span = Names.span(lexeme);
        Span suffix = new Span(span.end() - letters, span.end());
        Span number = new Span(span.start(), suffix.start());
        Lexeme plain = new Lexeme(lexeme.kind(), image.substring(0, digits), lexeme.getParserPosition());
        Expression.NumberLiteral value = (Expression.NumberLiteral) Literals.literal(plain);
        return new Expression.Cast(
                new Expression.NumberLiteral(value.text(), value.kind(), number),
                new TypeName(type(image.substring(digits)), List.of(), suffix),
                false,
                Optional.empty(),
                span);
    }

    private static String type(String suffix) {
        return switch (suffix) {
            case "L" -> "BIGINT";
            case "S" -> "SMALLINT";
            case "Y" -> "TINYINT";
            case "D" -> "DOUBLE";
            case "F" -> "FLOAT";
            default -> "DECIMAL";
        };
    }
}
