package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compile.TableRead;
import dev.rocky.compiler.internal.analysis.expression.Clause;
import dev.rocky.compiler.internal.analysis.expression.CommonTables;
import dev.rocky.compiler.internal.analysis.expression.Place;
import dev.rocky.compiler.internal.analysis.scope.Scope;
import dev.rocky.compiler.internal.analysis.scope.ScopeRelation;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.QualifiedName;
import dev.rocky.sql.tree.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code FROM}: the relations that a query sees. */
final class FromClause {

    private final QueryAnalysis analysis;
    private final Joins joins;
    private final TableFunctions functions;
    private final Pivots pivots;
    private final Unpivots unpivots;
    private final Matches matches;

    FromClause(QueryAnalysis analysis) {
        this.analysis = analysis;
        this.joins = new Joins(analysis);
        this.functions = new TableFunctions(analysis);
        this.pivots = new Pivots(analysis);
        this.unpivots = new Unpivots(analysis);
        this.matches = new Matches(analysis);
    }

    /** What a relation may see: the query around it, what stands left of it, and the rows that come in through a pipe. */
    record Surroundings(
            Scope outer, List<ScopeRelation> before, CommonTables tables, Optional<List<ScopeRelation>> input) {

        /** The scope of a part that sees what stands left of it. */
        Scope lateral() {
            return outer.inner(before);
        }

        /** The same with more on the left. */
        Surroundings behind(List<ScopeRelation> more) {
            List<ScopeRelation> all = new ArrayList<>(before);
            all.addAll(more);
            return new Surroundings(outer, all, tables, input);
        }
    }

    /** The relations of a whole clause; those further right may see those further left. */
    List<ScopeRelation> relations(List<Relation> relations, Scope outer, CommonTables tables) {
        Surroundings surroundings = new Surroundings(outer, List.of(), tables, Optional.empty());
        for (Relation relation : relations) {
            surroundings = surroundings.behind(relations(relation, surroundings));
        }
        return surroundings.before();
    }

    /** The relations of one part of a clause. */
    List<ScopeRelation> relations(Relation relation, Surroundings around) {
        return switch (relation) {
            case Relation.Table table -> List.of(table(table, around));
            case Relation.File file ->
                List.of(ScopeRelation.of(
                        file.alias().map(FromClause::named).orElse(List.of()), aliased(Rows.UNKNOWN, file.alias())));
            case Relation.Subquery subquery -> List.of(subquery(subquery, around));
            case Relation.Function function -> List.of(functions.relation(function, around));
            case Relation.Path path -> List.of(functions.path(path, around));
            case Relation.Join join -> joins.relations(join, around);
            case Relation.Nested nested -> nested(nested, around);
            case Relation.Pivot pivot -> List.of(pivots.relation(pivot, around));
            case Relation.Unpivot unpivot -> List.of(unpivots.relation(unpivot, around));
            case Relation.LateralView view -> lateralView(view, around);
            case Relation.MatchRecognize match -> List.of(matches.relation(match, around));
            case Relation.Hierarchy hierarchy -> hierarchy(hierarchy, around);
            case Relation.Input input ->
                around.input().orElseGet(() -> List.of(ScopeRelation.of(List.of(), Rows.UNKNOWN)));
        };
    }

    /** All columns of what stands under an operator such as {@code PIVOT}. */
    Rows input(Relation relation, Surroundings around) {
        Scope scope = around.outer().inner(relations(relation, around));
        return new Stars(analysis).all(scope, relation.span());
    }

    private ScopeRelation table(Relation.Table table, Surroundings around) {
        List<String> written = table.name().texts();
        List<String> name = table.alias().map(FromClause::named).orElse(written);
        Optional<TableRead> read = analysis.tables().find(table.name());
        if (read.isPresent()) {
            analysis.findings().reads(read.get());
            Rows rows = aliased(analysis.tables().rows(read.get()), table.alias());
            return ScopeRelation.of(name, rows, read.get());
        }
        String commonTable = written.get(written.size() - 1);
        Rows rows = around.tables().find(commonTable).orElse(Rows.UNKNOWN);
        List<String> called = table.alias().isPresent() ? name : List.of(commonTable);
        return ScopeRelation.of(called, aliased(rows, table.alias()));
    }

    private ScopeRelation subquery(Relation.Subquery subquery, Surroundings around) {
        // DuckDB does not ask for the word LATERAL.
        boolean lateral = subquery.lateral() || analysis.language().syntax() == SqlSyntax.DUCKDB;
        Scope outer = lateral ? around.lateral() : around.outer();
        Rows rows = analysis.queries().rows(subquery.query(), outer, around.tables());
        return ScopeRelation.of(
                subquery.alias().map(FromClause::named).orElse(List.of()),
                aliased(rows.withDistinctNames(), subquery.alias()));
    }

    private List<ScopeRelation> nested(Relation.Nested nested, Surroundings around) {
        if (nested.alias().isEmpty()) {
            return relations(nested.relation(), around);
        }
        Rows rows = input(nested.relation(), around).withDistinctNames();
        return List.of(ScopeRelation.of(named(nested.alias().get()), aliased(rows, nested.alias())));
    }

    private List<ScopeRelation> lateralView(Relation.LateralView view, Surroundings around) {
        List<ScopeRelation> relations = new ArrayList<>(relations(view.input(), around));
        relations.add(functions.view(view, around.behind(relations)));
        return relations;
    }

    /** The relations of a hierarchy, which its conditions see. */
    private List<ScopeRelation> hierarchy(Relation.Hierarchy hierarchy, Surroundings around) {
        List<ScopeRelation> relations = new ArrayList<>();
        for (Relation relation : hierarchy.relations()) {
            relations.addAll(relations(relation, around.behind(relations)));
        }
        Place place = Place.of(around.outer().inner(relations), Clause.WHERE, around.tables());
        hierarchy.start().ifPresent(start -> analysis.expressions().condition(start, place));
        analysis.expressions().condition(hierarchy.connection(), place);
        return relations;
    }

    static List<String> named(Relation.Alias alias) {
        return List.of(alias.name().text());
    }

    /** Rows under the names of an alias list, if there is one. */
    static Rows aliased(Rows rows, Optional<Relation.Alias> alias) {
        boolean renamed = alias.isPresent() && !alias.get().columns().isEmpty();
        return renamed ? rows.named(QualifiedName.textsOf(alias.get().columns())) : rows;
    }
}
