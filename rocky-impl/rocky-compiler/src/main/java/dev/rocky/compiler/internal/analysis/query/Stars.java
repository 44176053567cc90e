package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.analysis.expression.Clause;
import dev.rocky.compiler.internal.analysis.expression.CommonTables;
import dev.rocky.compiler.internal.analysis.expression.Grouping;
import dev.rocky.compiler.internal.analysis.expression.Place;
import dev.rocky.compiler.internal.analysis.problem.Problem;
import dev.rocky.compiler.internal.analysis.scope.Scope;
import dev.rocky.compiler.internal.analysis.scope.ScopeColumn;
import dev.rocky.compiler.internal.analysis.scope.ScopeRelation;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.compiler.internal.check.QueryCodes;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.QualifiedName;
import dev.rocky.sql.tree.SelectItem;
import dev.rocky.sql.tree.Span;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code *}, {@code t.*} and what may stand behind them. */
final class Stars {

    private final QueryAnalysis analysis;

    Stars(QueryAnalysis analysis) {
        this.analysis = analysis;
    }

    /** A column that a star brings, with the relation that it is of. */
    private record Starred(String relation, QueryColumn column) {}

    private static final class Collected {
        private final List<Starred> columns = new ArrayList<>();
        private final List<ScopeRelation> incomplete = new ArrayList<>();
        private boolean known = true;

        Rows rows(List<QueryColumn> kept) {
            boolean complete = known && incomplete.isEmpty();
            Optional<String> rest =
                    known && incomplete.size() == 1 ? incomplete.get(0).rest() : Optional.empty();
            return new Rows(kept, complete, rest);
        }
    }

    /** Every column of a scope's own relations. */
    Rows all(Scope scope, Span span) {
        Collected collected = new Collected();
        unqualified(Place.of(scope, Clause.SELECT, CommonTables.NONE), span, collected);
        return collected.rows(collected.columns.stream().map(Starred::column).toList());
    }

    /** The column at a place among all columns in sight. */
    Optional<QueryColumn> atPosition(Expression.Position position, Place place) {
        Collected collected = new Collected();
        unqualified(place, position.span(), collected);
        int at = position.index() - 1;
        return collected.incomplete.isEmpty() && at >= 0 && at < collected.columns.size()
                ? Optional.of(collected.columns.get(at).column())
                : Optional.empty();
    }

    /** The columns that a star stands for. */
    Rows rows(SelectItem.Star star, Place place) {
        Optional<Predicate<String>> pattern = star.pattern().flatMap(NamePattern::of);
        if (star.pattern().isPresent() && pattern.isEmpty()) {
            return Rows.UNKNOWN;
        }
        Predicate<String> matches = pattern.orElse(name -> true);
        Collected collected = new Collected();
        if (star.qualifier().isEmpty()) {
            unqualified(place, star.span(), collected);
        } else {
            qualified(star.qualifier().get(), place, star.span(), collected);
        }
        checkNames(star, collected);
        List<QueryColumn> kept = new ArrayList<>();
        for (Starred each : collected.columns) {
            boolean excluded = star.exclude().stream().anyMatch(name -> isNamed(name, each));
            if (!excluded && matches.test(each.column().name())) {
                kept.add(rename(star, each, replace(star, each.column(), place)));
            }
        }
        return collected.rows(kept);
    }

    private void unqualified(Place place, Span span, Collected collected) {
        List<ScopeRelation> relations = place.scope().relations();
        for (int i = 0; i < relations.size(); i++) {
            ScopeRelation relation = relations.get(i);
            relation.read().ifPresent(analysis.findings()::usesAll);
            for (int j = 0; j < relation.columns().size(); j++) {
                ScopeColumn column = relation.columns().get(j);
                if (!column.hidden()) {
                    add(relation, grouped(place, i, j, column.shown()), span, collected);
                }
            }
            if (!relation.complete()) {
                collected.incomplete.add(relation);
            }
        }
    }

    private static void add(ScopeRelation relation, QueryColumn column, Span span, Collected collected) {
        collected.columns.add(new Starred(relation.shortName(), column.throughStar(span)));
    }

    private static QueryColumn grouped(Place place, int relation, int column, QueryColumn shown) {
        return place.grouping()
                .map(grouping -> grouping.columns().get(Grouping.key(relation, column)))
                .map(shown::holding)
                .orElse(shown);
    }

    private void qualified(Expression qualifier, Place place, Span span, Collected collected) {
        Optional<ScopeRelation> relation = qualifier instanceof Expression.Column column
                ? place.scope().relation(column.name().texts())
                : Optional.empty();
        if (relation.isPresent()) {
            own(relation.get(), place, span, collected);
            return;
        }
        Value whole = analysis.expressions().type(qualifier, place);
        if (whole.type() instanceof SqlType.Struct struct) {
            StructColumns.of(struct, QueryColumn.of("", whole, span))
                    .forEach(field -> collected.columns.add(new Starred("", field)));
        } else {
            collected.known = false;
        }
    }

    private void own(ScopeRelation relation, Place place, Span span, Collected collected) {
        relation.read().ifPresent(analysis.findings()::usesAll);
        int at = place.scope().relations().indexOf(relation);
        for (int j = 0; j < relation.columns().size(); j++) {
            QueryColumn own = relation.columns().get(j).column();
            add(relation, at < 0 ? own : grouped(place, at, j, own), span, collected);
        }
        if (!relation.complete()) {
            collected.incomplete.add(relation);
        }
    }

    private static boolean isNamed(QualifiedName name, Starred starred) {
        List<Name> parts = name.parts();
        boolean relation =
                parts.size() < 2 || parts.get(parts.size() - 2).text().equalsIgnoreCase(starred.relation());
        return relation && name.last().text().equalsIgnoreCase(starred.column().name());
    }

    private QueryColumn replace(SelectItem.Star star, QueryColumn column, Place place) {
        for (SelectItem.Replacement replacement : star.replace()) {
            if (replacement.column().text().equalsIgnoreCase(column.name())) {
                Value value = analysis.expressions().type(replacement.expression(), place);
                return column.holding(value);
            }
        }
        return column;
    }

    private static QueryColumn rename(SelectItem.Star star, Starred starred, QueryColumn column) {
        for (SelectItem.Renaming renaming : star.rename()) {
            if (isNamed(renaming.column(), starred)) {
                return column.named(renaming.newName().text());
            }
        }
        return column;
    }

    private void checkNames(SelectItem.Star star, Collected collected) {
        if (!collected.known || !collected.incomplete.isEmpty()) {
            return;
        }
        star.exclude().forEach(name -> checkName(name, collected));
        if (analysis.language().syntax() != SqlSyntax.DUCKDB) {
            // DuckDB renames what is there, and says nothing of the rest.
            star.rename().forEach(renaming -> checkName(renaming.column(), collected));
        }
        for (SelectItem.Replacement replacement : star.replace()) {
            Name column = replacement.column();
            checkName(new QualifiedName(List.of(column), column.span()), collected);
        }
    }

    private void checkName(QualifiedName name, Collected collected) {
        if (collected.columns.stream().noneMatch(each -> isNamed(name, each))) {
            analysis.findings()
                    .add(Problem.of(
                            QueryCodes.E150,
                            name.span(),
                            "there is no column '" + name + "' among those of the star",
                            "leave it out, or name a column that the star brings"));
        }
    }
}
