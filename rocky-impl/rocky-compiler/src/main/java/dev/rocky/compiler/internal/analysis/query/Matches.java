package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.analysis.expression.Clause;
import dev.rocky.compiler.internal.analysis.expression.Place;
import dev.rocky.compiler.internal.analysis.query.FromClause.Surroundings;
import dev.rocky.compiler.internal.analysis.scope.Scope;
import dev.rocky.compiler.internal.analysis.scope.ScopeRelation;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Relation;
import dev.rocky.sql.tree.SelectItem;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code MATCH_RECOGNIZE}: its measures have names and origins; their types are not computed. */
final class Matches {

    private final QueryAnalysis analysis;

    Matches(QueryAnalysis analysis) {
        this.analysis = analysis;
    }

    ScopeRelation relation(Relation.MatchRecognize match, Surroundings around) {
        Rows input = analysis.from().input(match.input(), around);
        Scope scope = around.outer().inner(List.of(ScopeRelation.of(List.of(), input)));
        Place place = Place.of(scope, Clause.SELECT, around.tables());
        List<QueryColumn> columns = new ArrayList<>();
        if (match.allRows()) {
            columns.addAll(input.columns());
        } else {
            for (Expression partition : match.partitionBy()) {
                Value value = analysis.expressions().condition(partition, place);
                columns.add(QueryColumn.of(
                        analysis.names().of(partition, columns.size(), 0, Map.of()), value, partition.span()));
            }
        }
        for (SelectItem.Single measure : Selects.singles(match.measures())) {
            // Names of a pattern's variables qualify columns; nothing else knows them.
            Value value =
                    analysis.findings().quietly(() -> analysis.expressions().type(measure.expression(), place));
            String name = measure.aliases().isEmpty()
                    ? analysis.names().of(measure.expression(), columns.size(), 0, Map.of())
                    : measure.aliases().get(0).text();
            columns.add(QueryColumn.of(name, Value.of(SqlType.unknown(), true, value.origins()), measure.span()));
        }
        boolean complete = input.complete() || !match.allRows();
        return ScopeRelation.of(
                match.alias().map(FromClause::named).orElse(List.of()),
                FromClause.aliased(new Rows(columns, complete, Optional.empty()), match.alias()));
    }
}
