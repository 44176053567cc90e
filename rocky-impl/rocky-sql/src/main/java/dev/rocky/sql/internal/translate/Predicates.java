package dev.rocky.sql.internal.translate;

import static dev.rocky.sql.internal.translate.Names.list;
import static dev.rocky.sql.internal.translate.Names.optional;
import static dev.rocky.sql.internal.translate.Names.span;

import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.SelectItem;
import java.util.List;
import org.apache.calcite.sql.SqlNode;

/** Operators that give yes or no. */
final class Predicates {

    private Predicates() {}

    static Expression predicate(Phrase phrase, Form.Predicate form) {
        return switch (form) {
            case BETWEEN ->
                new Expression.Between(
                        operand(phrase),
                        Expressions.expression(phrase.part(3)),
                        Expressions.expression(phrase.part(4)),
                        phrase.has(1),
                        phrase.has(2),
                        span(phrase));
            case LIKE -> like(phrase);
            case IN_LIST ->
                new Expression.InList(operand(phrase), elements(phrase.part(2)), phrase.has(1), span(phrase));
            case IN_QUERY ->
                new Expression.InQuery(operand(phrase), query(phrase.part(2)), phrase.has(1), span(phrase));
            case IN_EXPRESSION ->
                new Expression.InExpression(
                        operand(phrase), Expressions.expression(phrase.part(2)), phrase.has(1), span(phrase));
            case QUANTIFIED ->
                new Expression.Quantified(
                        Operators.name(phrase.part(0)),
                        ((Lexeme) phrase.part(1)).image(),
                        Expressions.expression(phrase.part(2)),
                        Expressions.expression(phrase.part(3)),
                        span(phrase));
            case EXISTS -> new Expression.Exists(Queries.query(phrase.part(0)), span(phrase));
        };
    }

    private static Expression like(Phrase phrase) {
        Expression operand = operand(phrase);
        Operators.Pattern operator = Operators.pattern(phrase.part(2));
        boolean negated = phrase.has(1) != operator.negated();
        if (operand instanceof Expression.Star star) {
            SelectItem.Pattern pattern =
                    new SelectItem.Pattern(operator.name(), negated, Expressions.expression(phrase.part(4)));
            return Stars.withPattern(star, pattern, span(phrase));
        }
        return new Expression.Like(
                operator.name(),
                operand,
                phrase.has(3) ? elements(phrase.part(4)) : List.of(Expressions.expression(phrase.part(4))),
                optional(phrase.find(3), quantifier -> ((Lexeme) quantifier).image()),
                optional(phrase.find(5), Expressions::expression),
                negated,
                span(phrase));
    }

    private static Expression operand(Phrase phrase) {
        return Expressions.expression(phrase.part(0));
    }

    /** The elements in a pair of parentheses. */
    private static List<Expression> elements(SqlNode parentheses) {
        return parentheses instanceof Phrase phrase && phrase.form() == Form.Collection.ROW
                ? list(phrase.part(1), Expressions::expression)
                : List.of(Expressions.expression(parentheses));
    }

    /** The query in one or more pairs of parentheses. */
    private static Query query(SqlNode subquery) {
        Phrase phrase = (Phrase) subquery;
        return phrase.form() == Form.Expression.PARENTHESES ? query(phrase.part(0)) : Queries.query(phrase.part(0));
    }
}
