package dev.rocky.compiler.internal.analysis;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.QueryFacts;
import dev.rocky.compile.SourceSchemas;
import dev.rocky.compiler.internal.analysis.expression.Language;
import dev.rocky.compiler.internal.analysis.problem.Findings;
import dev.rocky.compiler.internal.analysis.query.QueryAnalysis;
import dev.rocky.compiler.internal.analysis.value.Origins;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.compiler.internal.resolve.CommonTableNames;
import dev.rocky.compiler.internal.resolve.ReadModel;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.LineageEdge;
import dev.rocky.model.DeclaredFunction;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Query;
import dev.rocky.type.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Analyses the models of one project, each when its inputs are. Safe for use by several threads. */
public final class ModelAnalyser {

    private final SourceSchemas sources;
    private final Map<SqlSyntax, Language> languages = new EnumMap<>(SqlSyntax.class);

    /**
     * Prepare to analyse models.
     *
     * @param sources the columns of tables outside the project, besides those that models declare
     * @param functions functions that users of the warehouse wrote
     */
    public ModelAnalyser(SourceSchemas sources, List<DeclaredFunction> functions) {
        this.sources = requireNonNull(sources, "sources");
        for (SqlSyntax syntax : SqlSyntax.values()) {
            languages.put(syntax, Language.of(syntax, functions));
        }
    }

    /**
     * Analyse a model.
     *
     * @param known what is known of a model that it reads, or empty where that is nothing
     */
    public AnalysedModel analyse(ReadModel model, Function<String, Optional<AnalysedModel>> known) {
        return model.tree().map(tree -> analyse(model, tree, known)).orElseGet(() -> unreadable(model));
    }

    private static AnalysedModel unreadable(ReadModel model) {
        CompiledModel compiled = new CompiledModel(
                model.model(),
                model.query(),
                model.reads(),
                CompiledModel.CommonTables.NONE,
                model.dependencies(),
                List.of(),
                false,
                false,
                Set.of(),
                QueryFacts.NONE,
                false);
        Rows source = new Rows(List.of(), false, Optional.of(model.model().name()));
        return new AnalysedModel(compiled, List.of(), List.of(), List.of(), List.of(), source, List.of(), List.of());
    }

    private AnalysedModel analyse(ReadModel model, Query tree, Function<String, Optional<AnalysedModel>> known) {
        Language language = requireNonNull(languages.get(model.syntax()));
        KnownTables tables = new KnownTables(model, sources, known);
        QueryAnalysis analysis = new QueryAnalysis(language, tables, model.query());
        Rows rows = analysis.analyse(tree).withDistinctNames();
        String name = model.model().name();
        List<OutputColumn> outputs = new ArrayList<>(rows.columns().size());
        List<QueryColumn> seen = new ArrayList<>(rows.columns().size());
        List<LineageEdge> edges = new ArrayList<>();
        Set<String> starred = new HashSet<>();
        for (QueryColumn column : rows.columns()) {
            ColumnRef self = new ColumnRef(name, column.name());
            outputs.add(new OutputColumn(
                    new Column(column.name(), column.type(), column.nullable()),
                    column.fromStar(),
                    column.span(),
                    model.places()));
            seen.add(new QueryColumn(
                    column.name(), column.type(), column.nullable(), Origins.of(self), false, QueryColumn.NOWHERE));
            column.origins().forEach((source, transform) -> edges.add(new LineageEdge(source, self, transform)));
            if (column.fromStar()) {
                starred.add(column.name());
            }
        }
        Findings findings = analysis.findings();
        CompiledModel compiled = new CompiledModel(
                model.model(),
                model.query(),
                model.reads(),
                CommonTableNames.of(tree),
                model.dependencies(),
                outputs.stream().map(OutputColumn::column).toList(),
                rows.complete(),
                OutermostStar.isIn(tree),
                starred,
                FactFinder.find(model, tree, language.functions(), outputs),
                true);
        Notes notes = new Notes(model, findings);
        return new AnalysedModel(
                compiled,
                outputs,
                edges,
                List.copyOf(findings.determining()),
                notes.compared(),
                new Rows(seen, rows.complete(), Optional.of(name)),
                notes.uses(),
                notes.diagnostics());
    }
}
