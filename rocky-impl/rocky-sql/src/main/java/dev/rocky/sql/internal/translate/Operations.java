package dev.rocky.sql.internal.translate;

import static dev.rocky.sql.internal.translate.Names.optional;
import static dev.rocky.sql.internal.translate.Names.span;

import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import dev.rocky.sql.tree.Expression;
import java.util.Optional;
import org.apache.calcite.sql.SqlNode;

/** Operators and casts. */
final class Operations {

    private Operations() {}

    static Expression operation(Phrase phrase, Form.Operation form) {
        return switch (form) {
            case CAST ->
                new Expression.Cast(
                        Expressions.expression(phrase.part(1)),
                        Types.type(phrase.part(2)),
                        ((Lexeme) phrase.part(0)).kind() != SqlGrammarConstants.CAST,
                        optional(phrase.find(3), Expressions::expression),
                        span(phrase));
            case SHORT_CAST ->
                new Expression.Cast(
                        Expressions.expression(phrase.part(0)),
                        Types.type(phrase.part(1)),
                        false,
                        Optional.empty(),
                        span(phrase));
            case BINARY -> Arrows.isArrow(phrase) ? Arrows.path(phrase) : binary(phrase);
            case PREFIX, POSTFIX ->
                new Expression.Unary(
                        Operators.name(phrase.part(0)), Expressions.expression(phrase.part(1)), span(phrase));
            case IS ->
                new Expression.Unary(
                        Operators.test(phrase.part(2), phrase.has(1)),
                        Expressions.expression(phrase.part(0)),
                        span(phrase));
            case IS_DISTINCT ->
                new Expression.Binary(
                        phrase.has(1) ? "IS NOT DISTINCT FROM" : "IS DISTINCT FROM",
                        Expressions.expression(phrase.part(0)),
                        Expressions.expression(phrase.part(2)),
                        span(phrase));
            case AT_TIME_ZONE ->
                new Expression.AtTimeZone(Expressions.expression(phrase.part(0)), zone(phrase.part(1)), span(phrase));
            case COLLATE ->
                new Expression.Collate(
                        Expressions.expression(phrase.part(0)), Names.qualified(phrase.part(1)), span(phrase));
        };
    }

    private static Expression binary(Phrase phrase) {
        return new Expression.Binary(
                Operators.name(phrase.part(0)),
                Expressions.expression(phrase.part(1)),
                Expressions.expression(phrase.part(2)),
                span(phrase));
    }

    /** The zone; {@code LOCAL} names the session's. */
    private static Expression zone(SqlNode node) {
        return node instanceof Lexeme word && word.kind() == SqlGrammarConstants.LOCAL
                ? new Expression.StringLiteral("LOCAL", span(word))
                : Expressions.expression(node);
    }
}
