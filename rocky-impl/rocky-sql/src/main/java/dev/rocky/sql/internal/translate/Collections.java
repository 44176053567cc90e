package dev.rocky.sql.internal.translate;

import static dev.rocky.sql.internal.translate.Names.list;
import static dev.rocky.sql.internal.translate.Names.optional;
import static dev.rocky.sql.internal.translate.Names.span;

import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Expression.PathStep;
import dev.rocky.sql.tree.Expression.StructField;
import org.apache.calcite.sql.SqlNode;

/** Lists, structs, maps and rows: how they are made, and what is taken out of them. */
final class Collections {

    private Collections() {}

    static Expression collection(Phrase phrase, Form.Collection form) {
        return switch (form) {
            case ARRAY ->
                new Expression.ArrayLiteral(
                        optional(phrase.find(0), Types::type),
                        list(phrase.find(1), Expressions::expression),
                        span(phrase));
            case STRUCT ->
                new Expression.StructLiteral(
                        optional(phrase.find(0), Types::type), list(phrase.find(1), Collections::field), span(phrase));
            case MAP -> new Expression.MapLiteral(list(phrase.find(0), Collections::entry), span(phrase));
            case ROW ->
                new Expression.RowLiteral(
                        list(phrase.find(1), element -> Calls.argument(element).value()), phrase.has(0), span(phrase));
            case SUBSCRIPT ->
                new Expression.Subscript(
                        Expressions.expression(phrase.part(0)), Expressions.expression(phrase.part(1)), span(phrase));
            case SLICE ->
                new Expression.Slice(
                        Expressions.expression(phrase.part(0)),
                        optional(phrase.find(1), Expressions::expression),
                        optional(phrase.find(2), Expressions::expression),
                        optional(phrase.find(3), Expressions::expression),
                        span(phrase));
            case FIELD ->
                new Expression.Field(Expressions.expression(phrase.part(0)), Names.name(phrase.part(1)), span(phrase));
            case JSON_PATH ->
                new Expression.JsonPath(
                        Expressions.expression(phrase.part(0)), list(phrase.part(1), Collections::step), span(phrase));
        };
    }

    /** A field of a struct: {@code a: 1}, {@code 1 AS a} or just a value. */
    private static StructField field(SqlNode node) {
        if (node instanceof Phrase phrase && phrase.form() == Form.Clause.STRUCT_FIELD) {
            return new StructField(Names.optionalName(phrase.part(0)), Expressions.expression(phrase.part(1)));
        }
        Expression.Argument argument = Calls.argument(node);
        return new StructField(argument.name(), argument.value());
    }

    private static Expression.MapEntry entry(SqlNode node) {
        Phrase phrase = (Phrase) node;
        return new Expression.MapEntry(Expressions.expression(phrase.part(0)), Expressions.expression(phrase.part(1)));
    }

    private static PathStep step(SqlNode node) {
        return node instanceof Lexeme
                ? new PathStep.Member(Names.name(node))
                : new PathStep.Element(Expressions.expression(((Phrase) node).part(1)));
    }
}
