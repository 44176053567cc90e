package dev.rocky.compiler.internal.functions;

import dev.rocky.compiler.internal.types.Agreement;
import dev.rocky.compiler.internal.types.Operand;
import dev.rocky.compiler.internal.types.TypeRules;
import dev.rocky.sql.ParsedQuery;
import dev.rocky.sql.QueryParser;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.QueryBody;
import dev.rocky.sql.tree.SelectItem;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.Column;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Types an expression of calls, columns and constants, enough to hold a catalogue against texts. */
final class CallTyper {

    private final SqlSyntax syntax;
    private final TypeRules rules;
    private final FunctionCatalog functions;
    private final Map<String, Column> columns;

    CallTyper(SqlSyntax syntax, Map<String, Column> columns) {
        this.syntax = syntax;
        this.rules = TypeRules.of(syntax);
        this.functions = FunctionCatalog.of(syntax);
        this.columns = columns;
    }

    /** What the catalogue says of {@code f(…)}; empty where the text is no call. */
    Optional<FunctionResult> call(String text) {
        return switch (QueryParser.parse("SELECT " + text, syntax)) {
            case ParsedQuery.Success success
            when success.query().body() instanceof QueryBody.Select select
                    && select.items().getFirst() instanceof SelectItem.Single value
                    && value.expression() instanceof Expression.Call call -> Optional.of(result(call, columns));
            default -> Optional.empty();
        };
    }

    private FunctionResult result(Expression.Call call, Map<String, Column> scope) {
        List<FunctionArgument> arguments = new ArrayList<>();
        for (Expression.Argument argument : call.arguments()) {
            if (!(argument.value() instanceof Expression.Star)) {
                arguments.add(argument(argument, scope));
            }
        }
        String name = call.function().last().text();
        return functions.call(new FunctionCall(
                name,
                arguments,
                call.distinct(),
                call.over().isPresent(),
                call.filter().isPresent(),
                List.of(),
                true));
    }

    private FunctionArgument argument(Expression.Argument argument, Map<String, Column> scope) {
        Optional<String> name = argument.name().map(found -> found.text());
        if (argument.value() instanceof Expression.Lambda lambda) {
            return new FunctionArgument.Lambda(
                    name, lambda.parameters().size(), types -> value(lambda.body(), scope(lambda, types, scope)));
        }
        FunctionArgument.Value value = value(argument.value(), scope);
        return new FunctionArgument.Value(name, value.operand(), value.nullable(), value.elements());
    }

    private static Map<String, Column> scope(Expression.Lambda lambda, List<SqlType> types, Map<String, Column> outer) {
        Map<String, Column> scope = new HashMap<>(outer);
        for (int index = 0; index < types.size(); index++) {
            String name = lambda.parameters().get(index).text();
            scope.put(name, new Column(name, types.get(index), true));
        }
        return scope;
    }

    private FunctionArgument.Value value(Expression expression, Map<String, Column> scope) {
        return switch (expression) {
            case Expression.NullLiteral literal -> value(Operand.of(SqlType.Simple.NULL), true);
            case Expression.BooleanLiteral literal -> value(Operand.of(SqlType.Simple.BOOLEAN), false);
            case Expression.NumberLiteral number -> value(rules.number(number.text(), number.kind()), false);
            case Expression.StringLiteral text -> value(rules.text(text.value()), false);
            case Expression.Interval interval ->
                value(Operand.of(rules.interval(interval.from(), interval.to())), false);
            case Expression.TypedLiteral literal -> value(Operand.of(TypeNames.resolve(literal.type(), syntax)), false);
            case Expression.Column column -> column(column, scope);
            case Expression.Cast cast ->
                value(
                        rules.cast(value(cast.operand(), scope).operand(), TypeNames.resolve(cast.type(), syntax)),
                        value(cast.operand(), scope).nullable());
            case Expression.Binary binary -> {
                FunctionArgument.Value left = value(binary.left(), scope);
                FunctionArgument.Value right = value(binary.right(), scope);
                yield value(
                        Operand.of(rules.binary(binary.operator(), left.operand(), right.operand())
                                .orElse(SqlType.unknown())),
                        true);
            }
            case Expression.Unary unary ->
                value(
                        rules.unary(
                                        unary.operator(),
                                        value(unary.operand(), scope).operand())
                                .orElse(Operand.of(SqlType.unknown())),
                        value(unary.operand(), scope).nullable());
            case Expression.ArrayLiteral list -> list(list, scope);
            case Expression.RowLiteral row -> struct(row.elements(), List.of(), scope);
            case Expression.StructLiteral struct ->
                struct(
                        struct.fields().stream()
                                .map(Expression.StructField::value)
                                .toList(),
                        struct.fields().stream()
                                .map(field -> field.name().orElseThrow().text())
                                .toList(),
                        scope);
            case Expression.Call call ->
                switch (result(call, scope)) {
                    case FunctionResult.Typed typed -> value(typed.operand(), typed.nullable());
                    case FunctionResult.Refused refused -> value(Operand.of(SqlType.unknown()), true);
                    case FunctionResult.NotFound notFound -> value(Operand.of(SqlType.unknown()), true);
                };
            default -> value(Operand.of(SqlType.unknown()), true);
        };
    }

    private static FunctionArgument.Value column(Expression.Column column, Map<String, Column> scope) {
        Column found = scope.get(column.name().last().text().toLowerCase(Locale.ROOT));
        return found == null
                ? value(Operand.of(SqlType.unknown()), true)
                : value(Operand.of(found.type()), found.nullable());
    }

    private FunctionArgument.Value list(Expression.ArrayLiteral list, Map<String, Column> scope) {
        List<Operand> elements = list.elements().stream()
                .map(element -> value(element, scope).operand())
                .toList();
        SqlType element = elements.isEmpty()
                ? SqlType.Simple.NULL
                : rules.common(Agreement.LIST, elements).orElse(SqlType.unknown());
        return new FunctionArgument.Value(Optional.empty(), Operand.of(new SqlType.Array(element)), false, elements);
    }

    private FunctionArgument.Value struct(List<Expression> values, List<String> names, Map<String, Column> scope) {
        List<SqlType.Field> fields = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            String name = names.isEmpty() ? "" : names.get(index);
            fields.add(new SqlType.Field(
                    name, value(values.get(index), scope).operand().type()));
        }
        return value(Operand.of(new SqlType.Struct(fields)), false);
    }

    private static FunctionArgument.Value value(Operand operand, boolean nullable) {
        return new FunctionArgument.Value(Optional.empty(), operand, nullable);
    }
}
