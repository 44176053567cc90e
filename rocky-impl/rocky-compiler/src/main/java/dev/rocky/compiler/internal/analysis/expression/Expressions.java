package dev.rocky.compiler.internal.analysis.expression;

import static java.util.Objects.requireNonNull;

import dev.rocky.compiler.internal.analysis.problem.Findings;
import dev.rocky.compiler.internal.analysis.problem.Problem;
import dev.rocky.compiler.internal.analysis.value.Origins;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.compiler.internal.types.TypeRules;
import dev.rocky.lineage.Transform;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.TypeName;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * What expressions give.
 *
 * <p>Asked twice for one expression at one place this answers the same twice; what is wrong is noted once.
 */
public final class Expressions {

    private final Language language;
    private final Findings findings;
    private final Subqueries subqueries;
    private final Expansion expansion;
    private final ColumnNames columns;
    private final Literals literals;
    private final Operators operators;
    private final Predicates predicates;
    private final Conditionals conditionals;
    private final Collections collections;
    private final Calls calls;

    public Expressions(Language language, Findings findings, Subqueries subqueries, Expansion expansion) {
        this.language = requireNonNull(language, "language");
        this.findings = requireNonNull(findings, "findings");
        this.subqueries = requireNonNull(subqueries, "subqueries");
        this.expansion = requireNonNull(expansion, "expansion");
        this.columns = new ColumnNames(this);
        this.literals = new Literals(this);
        this.operators = new Operators(this);
        this.predicates = new Predicates(this);
        this.conditionals = new Conditionals(this);
        this.collections = new Collections(this);
        this.calls = new Calls(this);
    }

    /** What an expression gives at a place. */
    public Value type(Expression expression, Place place) {
        Optional<Value> grouped = groupedBy(expression, place);
        return grouped.isPresent() ? grouped.get() : dispatch(expression, place);
    }

    /** What several expressions give. */
    List<Value> types(List<Expression> expressions, Place place) {
        return expressions.stream().map(each -> type(each, place)).toList();
    }

    /** Look at an expression that decides which rows there are. */
    public Value condition(Expression expression, Place place) {
        Value value = type(expression, place);
        findings.determines(value);
        return value;
    }

    /** Note that columns decide which rows there are. */
    void determines(Origins origins) {
        findings.determines(origins);
    }

    /** The value that an expression was grouped by, if it was. */
    public Optional<Value> groupedBy(Expression expression, Place place) {
        if (place.grouping().isEmpty() || place.insideAggregate()) {
            return Optional.empty();
        }
        Grouping grouping = place.grouping().get();
        boolean plain = expression instanceof Expression.Column column
                && column.name().parts().size() == 1;
        boolean possible = !grouping.expressions().isEmpty() && !plain;
        return possible
                ? Optional.ofNullable(grouping.expressions().get(ExpressionKey.of(expression, place.scope())))
                : Optional.empty();
    }

    private Value dispatch(Expression expression, Place place) {
        return switch (expression) {
            case Expression.NullLiteral literal -> Value.of(SqlType.Simple.NULL, true);
            case Expression.BooleanLiteral literal -> Value.of(SqlType.Simple.BOOLEAN, false);
            case Expression.NumberLiteral literal -> literals.number(literal);
            case Expression.StringLiteral literal -> literals.text(literal);
            case Expression.BinaryLiteral literal -> literals.binary(literal);
            case Expression.TypedLiteral literal -> literals.typed(literal);
            case Expression.Interval interval -> literals.interval(interval, place);
            case Expression.Parameter parameter -> Value.UNKNOWN;
            case Expression.Column column -> columns.type(column, place);
            case Expression.Position position -> columns.atPosition(position, place);
            case Expression.Star star -> Value.UNKNOWN;
            case Expression.Columns chosen ->
                place.expanded().map(QueryColumn::value).orElse(Value.UNKNOWN);
            case Expression.Call call -> calls.type(call, place);
            case Expression.Cast cast -> operators.cast(cast, place);
            case Expression.Binary binary -> operators.binary(binary, place);
            case Expression.Unary unary -> operators.unary(unary, place);
            case Expression.AtTimeZone zoned -> operators.atTimeZone(zoned, place);
            case Expression.Collate collate -> type(collate.operand(), place);
            case Expression.Extract extract -> calls.extract(extract, place);
            case Expression.Between between -> predicates.between(between, place);
            case Expression.Like like -> predicates.like(like, place);
            case Expression.InList in -> predicates.inList(in, place);
            case Expression.InExpression in -> predicates.inExpression(in, place);
            case Expression.InQuery in -> predicates.inQuery(in, place);
            case Expression.Exists exists -> predicates.exists(exists, place);
            case Expression.Quantified quantified -> predicates.quantified(quantified, place);
            case Expression.ScalarQuery scalar -> scalar(scalar.query(), place);
            case Expression.ArrayQuery array -> array(array.query(), place);
            case Expression.Case chosen -> conditionals.chosen(chosen, place);
            case Expression.ArrayLiteral array -> collections.array(array, place);
            case Expression.StructLiteral struct -> collections.struct(struct, place);
            case Expression.MapLiteral map -> collections.map(map, place);
            case Expression.RowLiteral row -> collections.row(row, place);
            case Expression.Subscript subscript -> collections.subscript(subscript, place);
            case Expression.Slice slice -> collections.slice(slice, place);
            case Expression.Field field -> collections.field(field, place);
            case Expression.JsonPath path -> collections.path(path, place);
            case Expression.Lambda lambda -> Value.UNKNOWN;
            case Expression.Comprehension comprehension -> collections.comprehension(comprehension, place);
        };
    }

    private Value scalar(Query query, Place place) {
        Rows rows = subqueries.rows(query, place);
        // No row at all gives NULL.
        return rows.complete() && rows.columns().size() == 1
                ? rows.columns().get(0).value().nullable(true)
                : Value.UNKNOWN;
    }

    private Value array(Query query, Place place) {
        Rows rows = subqueries.rows(query, place);
        if (!rows.complete() || rows.columns().size() != 1) {
            return Value.UNKNOWN;
        }
        Value element = rows.columns().get(0).value();
        return Value.of(
                new SqlType.Array(element.type()),
                false,
                element.origins().through(new Transform.Aggregation("array")));
    }

    /** A type that is named in the query. */
    SqlType named(TypeName name) {
        return TypeNames.resolve(name, language.syntax());
    }

    TypeRules rules() {
        return language.rules();
    }

    Language language() {
        return language;
    }

    Findings findings() {
        return findings;
    }

    Subqueries subqueries() {
        return subqueries;
    }

    Expansion expansion() {
        return expansion;
    }

    Calls calls() {
        return calls;
    }

    void report(Problem problem) {
        findings.add(problem);
    }
}
