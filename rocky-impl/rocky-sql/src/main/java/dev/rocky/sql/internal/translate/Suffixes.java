package dev.rocky.sql.internal.translate;

import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Span;
import dev.rocky.sql.tree.TypeName;
import dev.rocky.sql.tree.TypeName.Argument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Numbers that say their type: {@code 1L} is {@code CAST(1 AS BIGINT)}. */
final class Suffixes {

    /** More than any decimal has. */
    private static final int MOST_DIGITS = 100;

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
                new TypeName(
                        type(image.substring(digits)),
                        letters == 2 ? decimal(new BigDecimal(image.substring(0, digits))) : List.of(),
                        suffix),
                false,
                Optional.empty(),
                span);
    }

    /** As many digits as the number needs, none of them before the point of {@code 1E5} for an exponent. */
    private static List<Argument> decimal(BigDecimal number) {
        if (number.scale() < -MOST_DIGITS) {
            return List.of();
        }
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        int precision = Math.max(plain.precision(), plain.scale());
        return List.of(new Argument.Size(precision), new Argument.Size(plain.scale()));
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
