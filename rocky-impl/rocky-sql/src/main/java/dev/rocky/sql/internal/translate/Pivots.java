package dev.rocky.sql.internal.translate;

import static dev.rocky.sql.internal.translate.Names.list;
import static dev.rocky.sql.internal.translate.Names.optional;
import static dev.rocky.sql.internal.translate.Names.span;

import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.QualifiedName;
import dev.rocky.sql.tree.Relation;
import dev.rocky.sql.tree.Relation.PivotColumn;
import dev.rocky.sql.tree.Relation.UnpivotGroup;
import dev.rocky.sql.tree.Span;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** {@code PIVOT} and {@code UNPIVOT}. */
final class Pivots {

    private Pivots() {}

    static Relation.Pivot pivot(Phrase phrase) {
        return new Relation.Pivot(
                Relations.relation(phrase.part(0)),
                list(phrase.find(1), item -> new Relation.PivotAggregate(itemValue(item), itemAlias(item))),
                list(phrase.find(2), Pivots::column),
                list(phrase.find(3), Pivots::named),
                Relations.alias(phrase.find(4)),
                span(phrase));
    }

    private static PivotColumn column(SqlNode node) {
        Phrase phrase = (Phrase) node;
        return new PivotColumn(
                together(phrase.part(0)),
                list(phrase.find(1), item -> new Relation.PivotValue(itemValues(item), itemAlias(item))),
                optional(phrase.find(2), Queries::query),
                Names.optionalName(phrase.find(3)));
    }

    static Relation.Unpivot unpivot(Phrase phrase) {
        Relation input = Relations.relation(phrase.part(0));
        Span behind = Names.emptyBehind(phrase.part(0));
        List<Name> values = Names.names(phrase.find(2));
        List<Name> names = Names.names(phrase.find(3));
        boolean nulls = phrase.find(1) instanceof Lexeme word && word.kind() == SqlGrammarConstants.INCLUDE;
        return new Relation.Unpivot(
                input,
                nulls,
                // What DuckDB names the columns where the statement does not.
                values.isEmpty() ? List.of(new Name("value", false, behind)) : values,
                names.isEmpty() ? new Name("name", false, behind) : names.get(0),
                list(phrase.find(4), Pivots::group),
                Relations.alias(phrase.find(5)),
                span(phrase));
    }

    private static UnpivotGroup group(SqlNode item) {
        Optional<Expression> label = item instanceof Phrase phrase && phrase.form() == Form.Clause.ITEM
                ? Optional.of(label(((Phrase) phrase.part(1)).part(0)))
                : Optional.empty();
        return new UnpivotGroup(itemValues(item), label);
    }

    /** A name stands for its text, so both become one; BigQuery takes a number too. */
    private static Expression label(SqlNode name) {
        if (name instanceof Lexeme number && number.kind() == SqlGrammarConstants.INTEGER_NUMBER) {
            return Literals.literal(number);
        }
        return new Expression.StringLiteral(Names.name(name).text(), span(name));
    }

    private static Expression named(SqlNode name) {
        QualifiedName column = Names.qualified(name);
        return new Expression.Column(column, column.span());
    }

    private static SqlNode itemNode(SqlNode item) {
        return item instanceof Phrase phrase && phrase.form() == Form.Clause.ITEM ? phrase.part(0) : item;
    }

    private static Expression itemValue(SqlNode item) {
        return Expressions.expression(itemNode(item));
    }

    private static List<Expression> itemValues(SqlNode item) {
        return together(itemNode(item));
    }

    private static Optional<Name> itemAlias(@Nullable SqlNode item) {
        return item instanceof Phrase phrase && phrase.form() == Form.Clause.ITEM
                ? Names.names(phrase.find(1)).stream().findFirst()
                : Optional.empty();
    }

    /** {@code a} or {@code (a, b)}. */
    private static List<Expression> together(SqlNode node) {
        return node instanceof Phrase row && row.form() == Form.Collection.ROW && !row.has(0)
                ? list(row.part(1), Expressions::expression)
                : List.of(Expressions.expression(node));
    }
}
