package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.compiler.internal.analysis.problem.Problem;
import dev.rocky.compiler.internal.analysis.scope.Resolution;
import dev.rocky.compiler.internal.analysis.scope.ScopeColumn;
import dev.rocky.compiler.internal.analysis.scope.ScopeRelation;
import dev.rocky.compiler.internal.analysis.value.Origins;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.compiler.internal.check.QueryCodes;
import dev.rocky.compiler.internal.types.Operand;
import dev.rocky.diagnostic.Nearest;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.Transform;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.QualifiedName;
import dev.rocky.sql.tree.Span;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a name gives: a column, a field of one, a parameter of a lambda, the alias of a select item. */
final class ColumnNames {

    /** Functions that are called without brackets. */
    private static final Set<String> BARE_FUNCTIONS = Set.of(
            "current_catalog",
            "current_database",
            "current_date",
            "current_role",
            "current_schema",
            "current_time",
            "current_timestamp",
            "current_user",
            "localtime",
            "localtimestamp",
            "session_user",
            "sysdate",
            "systimestamp",
            "user");

    private final Expressions expressions;

    ColumnNames(Expressions expressions) {
        this.expressions = expressions;
    }

    Value type(Expression.Column column, Place place) {
        List<Name> parts = column.name().parts();
        Value parameter = place.parameters().get(parts.get(0).text().toLowerCase(Locale.ROOT));
        if (parameter != null) {
            return Fields.of(parameter, parts.subList(1, parts.size()));
        }
        Resolution resolution = place.scope().resolve(column.name().texts());
        return switch (resolution) {
            case Resolution.Found found -> found(found, column, place);
            case Resolution.WholeRow row -> whole(row.source());
            case Resolution.Unlisted unlisted -> unlisted(unlisted, parts, place);
            case Resolution.Uncertain uncertain -> uncertain(parts, place);
            case Resolution.Ambiguous ambiguous -> ambiguous(ambiguous, column, place);
            case Resolution.NotFound notFound -> {
                Optional<Value> other = notColumn(parts, place);
                if (other.isPresent()) {
                    yield other.get();
                }
                if (!isPseudo(parts)) {
                    report(notFound, column);
                }
                yield Value.UNKNOWN;
            }
            case Resolution.NoRelation noRelation -> {
                Optional<Value> other = notColumn(parts, place);
                if (other.isPresent()) {
                    yield other.get();
                }
                if (!isPseudo(parts)) {
                    report(noRelation, column);
                }
                yield Value.UNKNOWN;
            }
        };
    }

    private boolean isPseudo(List<Name> parts) {
        return PseudoColumns.isAmong(parts, expressions.language().syntax());
    }

    private Value found(Resolution.Found found, Expression.Column column, Place place) {
        ScopeRelation relation = found.source();
        if (relation.read().isPresent()) {
            expressions
                    .findings()
                    .uses(
                            relation.read().get(),
                            relation.columns().get(found.column()).name());
        }
        Optional<Value> alias = aliasInHaving(found, column, place);
        if (alias.isPresent()) {
            return alias.get();
        }
        Value value = found.level() == 0 ? inGroup(found, column.span(), place) : found.value();
        List<Name> parts = column.name().parts();
        List<Name> fields = parts.subList(found.consumed(), parts.size());
        return Fields.of(value, fields);
    }

    /** In {@code HAVING} a column that rows are not grouped by gives way to a select item of its name. */
    private Optional<Value> aliasInHaving(Resolution.Found found, Expression.Column column, Place place) {
        boolean ungrouped = place.clause() == Clause.HAVING
                && !place.insideAggregate()
                && found.level() == 0
                && column.name().parts().size() == 1
                && place.grouping()
                        .filter(grouping ->
                                !grouping.columns().containsKey(Grouping.key(found.relation(), found.column())))
                        .isPresent();
        return ungrouped ? place.aliases().find(column.name().last().text(), place) : Optional.empty();
    }

    /** Where rows are grouped a column has what its group has. */
    private Value inGroup(Resolution.Found found, Span span, Place place) {
        if (place.grouping().isEmpty() || place.insideAggregate()) {
            return found.value();
        }
        Grouping grouping = place.grouping().get();
        Value grouped = grouping.columns().get(Grouping.key(found.relation(), found.column()));
        if (grouped == null && grouping.checked()) {
            String name = found.source().columns().get(found.column()).name();
            expressions.report(Problem.of(
                    QueryCodes.E155,
                    span,
                    "column '" + name + "' is neither grouped by nor inside of an aggregate",
                    "add it to GROUP BY, or aggregate it: any_value(" + name + ")"));
        }
        return grouped == null ? found.value() : grouped;
    }

    private Value whole(ScopeRelation relation) {
        relation.read().ifPresent(expressions.findings()::usesAll);
        List<SqlType.Field> fields = new ArrayList<>();
        Origins origins = Origins.NONE;
        for (ScopeColumn column : relation.columns()) {
            fields.add(new SqlType.Field(
                    column.name(), column.column().type(), column.column().nullable()));
            origins = origins.and(column.column().origins());
        }
        SqlType type = relation.complete() ? new SqlType.Struct(fields) : SqlType.unknown();
        return Value.of(type, true, origins.through(Transform.Simple.EXPRESSION));
    }

    /** A column of a table that nobody described: its name is all that is known. */
    private Value unlisted(Resolution.Unlisted unlisted, List<Name> parts, Place place) {
        if (unlisted.consumed() == 1 || parts.size() == 1) {
            Optional<Value> other = notColumn(parts, place);
            if (other.isPresent()) {
                return other.get();
            }
        }
        String name = parts.get(unlisted.consumed() - 1).text();
        ScopeRelation relation = unlisted.source();
        if (relation.former().isPresent() && relation.former().get().equalsIgnoreCase(name)) {
            return relation.columns().get(0).column().value();
        }
        if (relation.read().isPresent()) {
            expressions.findings().uses(relation.read().get(), name);
        }
        Origins origins = relation.rest().isPresent()
                ? Origins.of(new ColumnRef(relation.rest().get(), name))
                : Origins.NONE;
        Value value = Value.of(SqlType.unknown(), true, origins);
        return Fields.of(value, parts.subList(unlisted.consumed(), parts.size()));
    }

    private Value uncertain(List<Name> parts, Place place) {
        Optional<Value> other = notColumn(parts, place);
        if (other.isPresent()) {
            return other.get();
        }
        for (ScopeRelation relation : place.scope().relations()) {
            if (!relation.complete()) {
                relation.read().ifPresent(expressions.findings()::usesAll);
            }
        }
        return Value.UNKNOWN;
    }

    /** What else a name may be that is no column: the alias of a select item, or a function without brackets. */
    private Optional<Value> notColumn(List<Name> parts, Place place) {
        String first = parts.get(0).text();
        Optional<Value> alias = place.aliases().find(first, place);
        if (alias.isPresent()) {
            return alias.map(value -> Fields.of(value, parts.subList(1, parts.size())));
        }
        if (isRowId(parts, place)) {
            return Optional.of(Value.of(SqlType.Simple.INT64, true));
        }
        boolean callable = !parts.get(0).quoted() || expressions.language().syntax() == SqlSyntax.DUCKDB;
        boolean bare = parts.size() == 1 && callable && BARE_FUNCTIONS.contains(first.toLowerCase(Locale.ROOT));
        return bare ? Optional.of(expressions.calls().apply(first, List.of())) : Optional.empty();
    }

    /** DuckDB's number of a row of a table. */
    private boolean isRowId(List<Name> parts, Place place) {
        int last = parts.size() - 1;
        if (expressions.language().syntax() != SqlSyntax.DUCKDB
                || !parts.get(last).text().equalsIgnoreCase("rowid")) {
            return false;
        }
        List<String> table = QualifiedName.textsOf(parts.subList(0, last));
        return place.scope().relations().stream()
                .anyMatch(relation -> relation.read().isPresent() && (table.isEmpty() || relation.isCalled(table)));
    }

    private Value ambiguous(Resolution.Ambiguous ambiguous, Expression.Column column, Place place) {
        Optional<Value> alias = place.aliases()
                .find(column.name().parts().get(0).text(), place)
                .filter(value -> place.clause() == Clause.ORDER_BY);
        if (alias.isPresent()) {
            return alias.get();
        }
        Set<String> distinct = new HashSet<>(ambiguous.candidates());
        String choice = distinct.size() == ambiguous.candidates().size()
                ? "write " + String.join(" or ", ambiguous.candidates())
                : "give the relations different aliases";
        expressions.report(
                Problem.of(QueryCodes.E151, column.span(), "column '" + column.name() + "' is ambiguous", choice));
        return Value.UNKNOWN;
    }

    private void report(Resolution.NotFound notFound, Expression.Column column) {
        QualifiedName name = column.name();
        String message = "there is no column '" + name + "'";
        Optional<String> near = Nearest.to(name.last().text(), notFound.candidates());
        if (near.isEmpty()) {
            List<String> known =
                    notFound.candidates().stream().distinct().limit(8).toList();
            expressions.report(
                    known.isEmpty()
                            ? Problem.of(QueryCodes.E150, column.span(), message)
                            : Problem.of(
                                    QueryCodes.E150,
                                    column.span(),
                                    message,
                                    "there are " + String.join(", ", known)
                                            + (notFound.candidates().size() > known.size() ? ", …" : "")));
            return;
        }
        expressions.report(
                Problem.of(QueryCodes.E150, name.last().span(), message, "did you mean '" + near.get() + "'?")
                        .replaceBy(near.get()));
    }

    private void report(Resolution.NoRelation noRelation, Expression.Column column) {
        Name qualifier = column.name().parts().get(0);
        String message = "'" + column.name() + "' is read from '" + qualifier.text() + "', which is not in FROM";
        Optional<String> near = Nearest.to(qualifier.text(), noRelation.candidates());
        Problem problem = near.isPresent()
                ? Problem.of(QueryCodes.E157, qualifier.span(), message, "did you mean '" + near.get() + "'?")
                        .replaceBy(near.get())
                : Problem.of(QueryCodes.E157, qualifier.span(), message);
        expressions.report(problem);
    }

    /** {@code #2}: the second of all columns in sight. */
    Value atPosition(Expression.Position position, Place place) {
        int at = position.index() - 1;
        for (ScopeRelation relation : place.scope().relations()) {
            if (!relation.complete()) {
                return Value.UNKNOWN;
            }
            if (at < relation.columns().size()) {
                ScopeColumn column = relation.columns().get(at);
                relation.read().ifPresent(table -> expressions.findings().uses(table, column.name()));
                return column.column().value();
            }
            at -= relation.columns().size();
        }
        return new Value(Operand.of(SqlType.unknown()), true, Origins.NONE);
    }
}
