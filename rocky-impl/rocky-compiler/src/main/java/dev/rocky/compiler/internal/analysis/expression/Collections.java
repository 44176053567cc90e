package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.compiler.internal.analysis.value.Origins;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.compiler.internal.types.Agreement;
import dev.rocky.lineage.Transform;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Name;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists, structs, maps, and what is taken out of them. */
final class Collections {

    private final Expressions expressions;

    Collections(Expressions expressions) {
        this.expressions = expressions;
    }

    Value array(Expression.ArrayLiteral array, Place place) {
        List<Value> elements = expressions.types(array.elements(), place);
        SqlType element = array.element().map(expressions::named).orElseGet(() -> common(elements));
        return built(new SqlType.Array(element), elements);
    }

    private SqlType common(List<Value> values) {
        return values.isEmpty()
                ? SqlType.Simple.NULL
                : expressions
                        .rules()
                        .common(
                                Agreement.LIST,
                                values.stream().map(Value::operand).toList())
                        .orElse(SqlType.unknown());
    }

    Value struct(Expression.StructLiteral struct, Place place) {
        List<Value> values = expressions.types(
                struct.fields().stream().map(Expression.StructField::value).toList(), place);
        if (struct.type().isPresent()) {
            return built(expressions.named(struct.type().get()), values);
        }
        List<SqlType.Field> fields = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Expression.StructField field = struct.fields().get(i);
            int number = i + 1;
            String name = field.name().map(Name::text).orElseGet(() -> implied(field.value(), number));
            fields.add(field(name, values.get(i)));
        }
        return built(new SqlType.Struct(fields), values);
    }

    /** A field that is a column has its name; Databricks counts the others. */
    private String implied(Expression value, int number) {
        return value instanceof Expression.Column column ? column.name().last().text() : counted(number);
    }

    private String counted(int number) {
        return expressions.language().syntax() == SqlSyntax.DATABRICKS ? "col" + number : "";
    }

    private static SqlType.Field field(String name, Value value) {
        return new SqlType.Field(name, value.type());
    }

    Value map(Expression.MapLiteral map, Place place) {
        List<Value> keys = expressions.types(
                map.entries().stream().map(Expression.MapEntry::key).toList(), place);
        List<Value> values = expressions.types(
                map.entries().stream().map(Expression.MapEntry::value).toList(), place);
        List<Value> all = new ArrayList<>(keys);
        all.addAll(values);
        return built(new SqlType.Map(common(keys), common(values)), all);
    }

    Value row(Expression.RowLiteral row, Place place) {
        List<Value> values = expressions.types(row.elements(), place);
        List<SqlType.Field> fields = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            fields.add(field(
                    expressions.language().syntax() == SqlSyntax.DATABRICKS
                            ? implied(row.elements().get(i), i + 1)
                            : "",
                    values.get(i)));
        }
        return built(new SqlType.Struct(fields), values);
    }

    private static Value built(SqlType type, List<Value> parts) {
        return Value.of(type, false, Origins.of(parts).through(Transform.Simple.EXPRESSION));
    }

    Value subscript(Expression.Subscript subscript, Place place) {
        Value whole = expressions.type(subscript.operand(), place);
        Value index = expressions.type(subscript.index(), place);
        return Value.of(
                element(whole.type(), subscript.index()),
                true,
                whole.origins().and(index.origins()).through(Transform.Simple.EXPRESSION));
    }

    private SqlType element(SqlType whole, Expression index) {
        return switch (whole) {
            case SqlType.Array array -> array.element();
            case SqlType.FixedArray array -> array.element();
            case SqlType.Map map -> map.value();
            case SqlType.Struct struct -> field(struct, index);
            case SqlType.Simple simple ->
                switch (simple) {
                    case STRING, JSON, VARIANT -> simple;
                    // Of the overloads that a NULL fits, DuckDB takes the one for texts.
                    case NULL ->
                        expressions.language().syntax() == SqlSyntax.DUCKDB ? SqlType.Simple.STRING : SqlType.unknown();
                    default -> SqlType.unknown();
                };
            case SqlType.Decimal decimal -> SqlType.unknown();
            case SqlType.Union union -> SqlType.unknown();
            case SqlType.Enumeration enumeration -> SqlType.Simple.STRING;
            case SqlType.Opaque opaque -> SqlType.unknown();
            case SqlType.Unknown unknown -> SqlType.unknown();
        };
    }

    private static SqlType field(SqlType.Struct struct, Expression index) {
        return switch (index) {
            case Expression.StringLiteral name ->
                Fields.of(Value.of(struct, true), name.value()).type();
            case Expression.NumberLiteral number
            when number.kind() == Expression.NumberKind.INTEGER && number.text().length() < 6 -> {
                int at = Integer.parseInt(number.text());
                yield at >= 1 && at <= struct.fields().size()
                        ? struct.fields().get(at - 1).type()
                        : SqlType.unknown();
            }
            default -> SqlType.unknown();
        };
    }

    Value slice(Expression.Slice slice, Place place) {
        List<Value> bounds = new ArrayList<>();
        slice.from().ifPresent(each -> bounds.add(expressions.type(each, place)));
        slice.to().ifPresent(each -> bounds.add(expressions.type(each, place)));
        slice.step().ifPresent(each -> bounds.add(expressions.type(each, place)));
        Value whole = expressions.type(slice.operand(), place);
        SqlType type =
                whole.type() instanceof SqlType.FixedArray array ? new SqlType.Array(array.element()) : whole.type();
        return Value.of(
                type,
                whole.nullable() || bounds.stream().anyMatch(Value::nullable),
                whole.origins().and(Origins.of(bounds)).through(Transform.Simple.EXPRESSION));
    }

    Value field(Expression.Field field, Place place) {
        return Fields.of(expressions.type(field.operand(), place), field.field().text());
    }

    Value path(Expression.JsonPath path, Place place) {
        Value whole = expressions.type(path.operand(), place);
        Origins origins = whole.origins();
        for (Expression.PathStep step : path.steps()) {
            if (step instanceof Expression.PathStep.Element element) {
                origins = origins.and(expressions.type(element.index(), place).origins());
            }
        }
        return Value.of(inside(whole.type()), true, origins.through(Transform.Simple.EXPRESSION));
    }

    /** Databricks gives text out of text, and variants out of variants; Snowflake variants always. */
    private SqlType inside(SqlType whole) {
        if (expressions.language().syntax() == SqlSyntax.SNOWFLAKE || whole == SqlType.Simple.VARIANT) {
            return SqlType.Simple.VARIANT;
        }
        return whole == SqlType.Simple.STRING ? SqlType.Simple.STRING : SqlType.unknown();
    }

    Value comprehension(Expression.Comprehension comprehension, Place place) {
        Value list = expressions.type(comprehension.list(), place);
        Map<String, Value> variables = new HashMap<>();
        for (int i = 0; i < comprehension.variables().size(); i++) {
            SqlType type = i == 0 ? elementOf(list.type()).orElse(SqlType.unknown()) : SqlType.Simple.INT64;
            variables.put(comprehension.variables().get(i).text(), Value.of(type, true));
        }
        Place inside = place.binding(variables);
        Value element = expressions.type(comprehension.element(), inside);
        Origins condition = comprehension
                .condition()
                .map(each -> expressions.type(each, inside).origins())
                .orElse(Origins.NONE);
        return Value.of(
                new SqlType.Array(element.type()),
                list.nullable(),
                list.origins().and(element.origins()).and(condition).through(Transform.Simple.EXPRESSION));
    }

    /** The type of the elements of a list. */
    static Optional<SqlType> elementOf(SqlType type) {
        return switch (type) {
            case SqlType.Array array -> Optional.of(array.element());
            case SqlType.FixedArray array -> Optional.of(array.element());
            default -> Optional.empty();
        };
    }
}
