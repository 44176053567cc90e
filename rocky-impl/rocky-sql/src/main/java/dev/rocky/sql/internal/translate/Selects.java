package dev.rocky.sql.internal.translate;

import static dev.rocky.sql.internal.translate.Names.list;
import static dev.rocky.sql.internal.translate.Names.optional;
import static dev.rocky.sql.internal.translate.Names.span;

import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.QueryBody;
import dev.rocky.sql.tree.QueryBody.Distinct;
import dev.rocky.sql.tree.QueryBody.GroupingElement;
import dev.rocky.sql.tree.SelectItem;
import dev.rocky.sql.tree.Span;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** {@code SELECT} and its clauses. */
final class Selects {

    private Selects() {}

    static QueryBody.Select select(Phrase phrase) {
        return new QueryBody.Select(
                distinct(phrase.find(0)),
                optional(phrase.find(1), Selects::valueTable),
                phrase.has(2) ? list(phrase.find(2), Selects::item) : impliedStar(phrase),
                list(phrase.find(3), Relations::relation),
                optional(phrase.find(4), Expressions::expression),
                optional(phrase.find(5), Selects::groupBy),
                optional(phrase.find(6), Expressions::expression),
                list(phrase.find(7), Windows::named),
                optional(phrase.find(8), Expressions::expression),
                optional(phrase.find(9), Relations::sample),
                span(phrase));
    }

    private static Distinct distinct(@Nullable SqlNode node) {
        if (!(node instanceof Phrase phrase)) {
            return new Distinct.All();
        }
        return phrase.has(0) ? new Distinct.On(list(phrase.find(0), Expressions::expression)) : new Distinct.Rows();
    }

    private static QueryBody.ValueTable valueTable(SqlNode node) {
        return ((Lexeme) node).kind() == SqlGrammarConstants.STRUCT
                ? QueryBody.ValueTable.STRUCT
                : QueryBody.ValueTable.VALUE;
    }

    private static List<SelectItem> impliedStar(Phrase select) {
        Span start = span(select);
        Span nowhere = new Span(start.start(), start.start());
        return List.of(
                new SelectItem.Star(Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), nowhere));
    }

    static SelectItem item(SqlNode node) {
        if (node instanceof Phrase phrase && phrase.form() == Form.Clause.ITEM) {
            return new SelectItem.Single(
                    Expressions.expression(phrase.part(0)), Names.names(phrase.find(1)), span(phrase));
        }
        Expression expression = Expressions.expression(node);
        return expression instanceof Expression.Star star
                ? star.star()
                : new SelectItem.Single(expression, List.of(), span(node));
    }

    private static QueryBody.GroupBy groupBy(SqlNode node) {
        Phrase phrase = (Phrase) node;
        return new QueryBody.GroupBy(
                list(phrase.find(2), Selects::groupingElement), phrase.has(0), phrase.has(1), span(phrase));
    }

    private static GroupingElement groupingElement(SqlNode node) {
        if (node instanceof Phrase phrase && phrase.form() instanceof Form.Grouping form) {
            return switch (form) {
                case ROLLUP -> new GroupingElement.Rollup(list(phrase.find(0), Selects::together));
                case CUBE -> new GroupingElement.Cube(list(phrase.find(0), Selects::together));
                case GROUPING_SETS -> new GroupingElement.GroupingSets(list(phrase.find(0), Selects::groupingElement));
            };
        }
        return together(node);
    }

    /** {@code a} or {@code (a, b)}. */
    private static GroupingElement.Expressions together(SqlNode node) {
        if (node instanceof Phrase row && row.form() == Form.Collection.ROW && !row.has(0)) {
            return new GroupingElement.Expressions(list(row.part(1), Expressions::expression));
        }
        return new GroupingElement.Expressions(List.of(Expressions.expression(node)));
    }
}
