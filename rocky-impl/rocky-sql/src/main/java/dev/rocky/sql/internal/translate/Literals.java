package dev.rocky.sql.internal.translate;

import static dev.rocky.sql.internal.translate.Names.optional;
import static dev.rocky.sql.internal.translate.Names.span;

import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Expression.BinaryKind;
import dev.rocky.sql.tree.Expression.NumberKind;
import dev.rocky.sql.tree.Span;

/** Single tokens with a value of their own. */
final class Literals {

    private Literals() {}

    static Expression literal(Lexeme lexeme) {
        String image = lexeme.image();
        Span span = span(lexeme);
        if (Suffixes.isSuffixed(lexeme)) {
            return Suffixes.cast(lexeme);
        }
        return switch (lexeme.kind()) {
            case SqlGrammarConstants.STRING -> new Expression.StringLiteral(image, span);
            case SqlGrammarConstants.INTEGER_NUMBER -> new Expression.NumberLiteral(image, NumberKind.INTEGER, span);
            case SqlGrammarConstants.DECIMAL_NUMBER -> new Expression.NumberLiteral(image, NumberKind.DECIMAL, span);
            case SqlGrammarConstants.APPROXIMATE_NUMBER -> new Expression.NumberLiteral(image, NumberKind.FLOAT, span);
            case SqlGrammarConstants.HEX_NUMBER -> new Expression.NumberLiteral(image, NumberKind.HEX, span);
            case SqlGrammarConstants.HEX_BYTES -> new Expression.BinaryLiteral(image, BinaryKind.HEX, span);
            case SqlGrammarConstants.BIT_STRING -> new Expression.BinaryLiteral(image, BinaryKind.BITS, span);
            case SqlGrammarConstants.ESCAPED_BYTES -> new Expression.BinaryLiteral(image, BinaryKind.ESCAPED, span);
            case SqlGrammarConstants.PLACEHOLDER -> new Expression.Parameter(image, span);
            case SqlGrammarConstants.NULL -> new Expression.NullLiteral(span);
            case SqlGrammarConstants.TRUE -> new Expression.BooleanLiteral(true, span);
            case SqlGrammarConstants.FALSE -> new Expression.BooleanLiteral(false, span);
            default -> throw new IllegalStateException("'" + image + "' is no literal");
        };
    }

    static Expression literal(Phrase phrase, Form.Literal form) {
        return switch (form) {
            case TEXTS -> texts(phrase);
            case TYPED_LITERAL ->
                new Expression.TypedLiteral(
                        Types.type(phrase.part(0)), ((Lexeme) phrase.part(1)).image(), span(phrase));
            case INTERVAL ->
                new Expression.Interval(
                        Expressions.expression(phrase.part(0)),
                        optional(phrase.find(1), Expressions::unit),
                        optional(phrase.find(2), Expressions::unit),
                        span(phrase));
            case POSITION -> position(phrase);
        };
    }

    /** Texts that count as one. */
    private static Expression texts(Phrase phrase) {
        StringBuilder value = new StringBuilder();
        Names.list(phrase.part(0), text -> value.append(((Lexeme) text).image()));
        return new Expression.StringLiteral(value.toString(), span(phrase));
    }

    /** {@code #1}; a number too large for a place is the largest one, which no query has. */
    private static Expression position(Phrase phrase) {
        int index;
        try {
            index = Integer.parseInt(((Lexeme) phrase.part(0)).image());
        } catch (NumberFormatException e) {
            index = Integer.MAX_VALUE;
        }
        return new Expression.Position(index, span(phrase));
    }
}
