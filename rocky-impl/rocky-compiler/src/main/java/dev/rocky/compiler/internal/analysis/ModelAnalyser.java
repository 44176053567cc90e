package dev.rocky.compiler.internal.analysis;

import static java.util.Objects.requireNonNull;

import dev.rocky.compiler.internal.analysis.expression.Language;
import dev.rocky.compiler.internal.analysis.problem.Findings;
import dev.rocky.compiler.internal.analysis.query.Aggregates;
import dev.rocky.compiler.internal.analysis.query.QueryAnalysis;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.compiler.internal.incrementality.Incrementality;
import dev.rocky.compiler.internal.resolve.ReadModel;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.LineageEdge;
import dev.rocky.model.DeclaredFunction;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Query;
import dev.rocky.type.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Analyses the models of one project, each when its inputs are. Safe for use by several threads. */
public final class ModelAnalyser {

    private final Map<SqlSyntax, Language> languages = new EnumMap<>(SqlSyntax.class);

    /**
     * Prepare to analyse models.
     *
     * @param functions functions that users of the warehouse wrote
     */
    public ModelAnalyser(List<DeclaredFunction> functions) {
        for (SqlSyntax syntax : SqlSyntax.values()) {
            languages.put(syntax, Language.of(syntax, functions));
        }
    }

    /**
     * Analyse a model.
     *
     * @param tree its query
     * @param outside the tables outside the project that it reads
     * @param known what is known of a model that it reads, or empty where that is nothing
     */
    public Analysis analyse(
            ReadModel model, Query tree, OutsideTables outside, Function<String, Optional<AnalysedModel>> known) {
        Language language = requireNonNull(languages.get(model.syntax()));
        KnownTables tables = new KnownTables(model, outside, known);
        QueryAnalysis query = new QueryAnalysis(language, tables, model.query());
        Rows rows = query.analyse(tree).withDistinctNames();
        String name = model.model().name();
        List<OutputColumn> columns = new ArrayList<>(rows.columns().size());
        List<LineageEdge> edges = new ArrayList<>();
        for (QueryColumn column : rows.columns()) {
            ColumnRef self = new ColumnRef(name, column.name());
            boolean[] uncertain = {false};
            column.origins().forEach((source, transform) -> {
                edges.add(new LineageEdge(source, self, transform));
                uncertain[0] |= tables.isUncertain(source);
            });
            columns.add(new OutputColumn(
                    new Column(column.name(), column.type(), column.nullable()),
                    column.fromStar(),
                    column.span(),
                    uncertain[0]));
        }
        Findings findings = query.findings();
        Notes notes = new Notes(findings);
        return new Analysis(
                columns,
                rows.complete(),
                edges,
                List.copyOf(findings.determining()),
                notes.compared(),
                notes.uses(),
                Incrementality.hint(
                        tree,
                        Aggregates.areIn(tree, language.functions()),
                        columns.stream().map(OutputColumn::column).toList()),
                notes.problems());
    }
}
