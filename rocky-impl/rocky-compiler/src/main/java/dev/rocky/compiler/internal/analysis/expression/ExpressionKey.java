package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.compiler.internal.analysis.naming.ExpressionText;
import dev.rocky.compiler.internal.analysis.scope.Resolution;
import dev.rocky.compiler.internal.analysis.scope.Scope;
import dev.rocky.sql.tree.Expression;

/** What two expressions have in common that are the same, however they are written. */
final class ExpressionKey {

    private ExpressionKey() {}

    static String of(Expression expression, Scope scope) {
        return new ExpressionText(column -> key(column, scope)).of(expression);
    }

    /** A column by its place, so that {@code id}, {@code t.id} and {@code "ID"} are one. */
    private static String key(Expression.Column column, Scope scope) {
        return scope.resolve(column.name().texts()) instanceof Resolution.Found found
                ? "#" + found.level() + "." + Grouping.key(found.relation(), found.column()) + fields(column, found)
                : column.name().toString();
    }

    private static String fields(Expression.Column column, Resolution.Found found) {
        StringBuilder fields = new StringBuilder();
        column.name().parts().stream()
                .skip(found.consumed())
                .forEach(field -> fields.append('.').append(field.text()));
        return fields.toString();
    }
}
