package dev.rocky.sql;

import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.TypeName;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an expression of operators with parentheses around every operand, so that no precedence counts. */
final class Parenthesized {

    private Parenthesized() {}

    static String of(Expression expression) {
        return switch (expression) {
            case Expression.Column column -> column.name().toString();
            case Expression.NumberLiteral number -> number.text();
            case Expression.StringLiteral text -> "'" + text.value().replace("'", "''") + "'";
            case Expression.Binary binary ->
                operand(binary.left()) + " " + binary.operator() + " " + operand(binary.right());
            case Expression.Unary unary -> unary(unary);
            case Expression.Cast cast -> operand(cast.operand()) + "::" + type(cast.type());
            case Expression.Collate collate -> operand(collate.operand()) + " COLLATE " + collate.collation();
            case Expression.AtTimeZone zoned -> operand(zoned.operand()) + " AT TIME ZONE " + operand(zoned.zone());
            case Expression.Between between ->
                operand(between.operand()) + not(between.negated()) + " BETWEEN " + operand(between.low()) + " AND "
                        + operand(between.high());
            case Expression.Like like ->
                operand(like.operand())
                        + pattern(like)
                        + operand(like.patterns().get(0));
            case Expression.InList in -> operand(in.operand()) + not(in.negated()) + " IN (" + list(in.values()) + ")";
            case Expression.InExpression in ->
                operand(in.operand()) + not(in.negated()) + " IN " + operand(in.container());
            case Expression.Subscript subscript -> operand(subscript.operand()) + "[" + of(subscript.index()) + "]";
            case Expression.Field field ->
                operand(field.operand()) + "." + field.field().text();
            default -> throw new IllegalArgumentException("no operator: " + expression);
        };
    }

    private static String unary(Expression.Unary unary) {
        if (unary.operator().startsWith("IS ")) {
            return operand(unary.operand()) + " " + unary.operator();
        }
        return unary.operator().equals("!")
                ? operand(unary.operand()) + " !"
                : unary.operator() + " " + operand(unary.operand());
    }

    /** The negated ones of these have an operator of their own, in DuckDB's tree as well. */
    private static String pattern(Expression.Like like) {
        String operator = switch (like.operator()) {
            case "~" -> like.negated() ? "!~" : "~";
            case "~*" -> like.negated() ? "!~*" : "~*";
            default -> (like.negated() ? "NOT " : "") + like.operator();
        };
        return " " + operator + " ";
    }

    private static String operand(Expression expression) {
        return expression instanceof Expression.Column ? of(expression) : "(" + of(expression) + ")";
    }

    private static String list(List<Expression> expressions) {
        return expressions.stream().map(Parenthesized::of).collect(Collectors.joining(", "));
    }

    private static String not(boolean negated) {
        return negated ? " NOT" : "";
    }

    private static String type(TypeName type) {
        return type.name();
    }
}
