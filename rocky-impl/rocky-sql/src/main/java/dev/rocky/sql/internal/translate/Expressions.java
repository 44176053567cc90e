package dev.rocky.sql.internal.translate;

import static dev.rocky.sql.internal.translate.Names.list;
import static dev.rocky.sql.internal.translate.Names.optional;
import static dev.rocky.sql.internal.translate.Names.span;

import dev.rocky.sql.internal.grammar.TimeUnits;
import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.QualifiedName;
import java.util.Locale;
import org.apache.calcite.sql.SqlNode;

/** Expressions. */
final class Expressions {

    private Expressions() {}

    static Expression expression(SqlNode node) {
        if (node instanceof Lexeme lexeme) {
            return Names.isSimple(lexeme) ? column(lexeme) : Literals.literal(lexeme);
        }
        Phrase phrase = (Phrase) node;
        return switch (phrase.form()) {
            case Form.Expression form -> expression(phrase, form);
            case Form.Literal form -> Literals.literal(phrase, form);
            case Form.Operation form -> Operations.operation(phrase, form);
            case Form.Predicate form -> Predicates.predicate(phrase, form);
            case Form.Collection form -> Collections.collection(phrase, form);
            case Form.Body form -> throw misplaced(form);
            case Form.Grouping form -> throw misplaced(form);
            case Form.Clause form -> throw misplaced(form);
            case Form.Relation form -> throw misplaced(form);
            case Form.Pipe form -> throw misplaced(form);
            case Form.Type form -> throw misplaced(form);
        };
    }

    private static Expression expression(Phrase phrase, Form.Expression form) {
        return switch (form) {
            case NAME -> column(phrase);
            case PARENTHESES -> expression(phrase.part(0));
            case STAR -> Stars.star(phrase);
            case COLUMNS ->
                new Expression.Columns(Arrows.argument(phrase.part(1), "columns"), phrase.has(0), span(phrase));
            case CALL -> Calls.call(phrase, Calls.Context.EXPRESSION);
            case METHOD -> Calls.method(phrase);
            case SCALAR_QUERY -> new Expression.ScalarQuery(Queries.query(phrase.part(0)), span(phrase));
            case ARRAY_QUERY -> new Expression.ArrayQuery(Queries.query(phrase.part(0)), span(phrase));
            case CASE ->
                new Expression.Case(
                        optional(phrase.find(0), Expressions::expression),
                        list(phrase.find(1), Expressions::when),
                        optional(phrase.find(2), Expressions::expression),
                        span(phrase));
            case EXTRACT -> new Expression.Extract(unit(phrase.part(0)), expression(phrase.part(1)), span(phrase));
            case LAMBDA -> new Expression.Lambda(Names.names(phrase.find(0)), expression(phrase.part(1)), span(phrase));
            case COMPREHENSION ->
                new Expression.Comprehension(
                        expression(phrase.part(0)),
                        Names.names(phrase.find(1)),
                        expression(phrase.part(2)),
                        optional(phrase.find(3), Expressions::expression),
                        span(phrase));
        };
    }

    private static Expression column(SqlNode node) {
        QualifiedName name = Names.qualified(node);
        return new Expression.Column(name, name.span());
    }

    private static Expression.When when(SqlNode node) {
        Phrase phrase = (Phrase) node;
        return new Expression.When(expression(phrase.part(0)), expression(phrase.part(1)));
    }

    /** A unit of time, in upper case and singular; other words, as {@code epoch}, just in upper case. */
    static String unit(SqlNode node) {
        String word = Names.name(node).text();
        return TimeUnits.unit(word).orElseGet(() -> word.toUpperCase(Locale.ROOT));
    }

    private static IllegalStateException misplaced(Form form) {
        return new IllegalStateException(form + " has no value by itself");
    }
}
