package dev.rocky.engine.internal.catalog;

import dev.rocky.catalog.CatalogReport;
import dev.rocky.catalog.CatalogReport.Asset;
import dev.rocky.catalog.CatalogReport.AssetKind;
import dev.rocky.catalog.CatalogReport.CatalogColumn;
import dev.rocky.catalog.CatalogReport.Confidence;
import dev.rocky.catalog.CatalogReport.Edge;
import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import dev.rocky.history.RunRecord;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.LineageEdge;
import dev.rocky.model.AdapterConfig;
import dev.rocky.model.Materialization;
import dev.rocky.model.Pipeline;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.Column;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists the models of one project. */
public final class CatalogBuilder {

    private final CompiledProject compiled;
    private final List<RunRecord> runs;
    private final Clock clock;

    /**
     * @param runs newest first
     */
    public CatalogBuilder(CompiledProject compiled, List<RunRecord> runs, Clock clock) {
        this.compiled = compiled;
        this.runs = runs;
        this.clock = clock;
    }

    private record Built(Instant at, String runId) {}

    /**
     * List them.
     *
     * @param started when the work on the catalogue began
     * @param catalog the only catalog whose tables are told; empty for all
     */
    public CatalogReport build(Instant started, String configHash, Optional<String> catalog) {
        List<CompiledModel> models = compiled.models().values().stream()
                .filter(model ->
                        catalog.isEmpty() || model.model().target().catalog().equalsIgnoreCase(catalog.get()))
                .toList();
        Set<String> names = models.stream().map(CompiledModel::name).collect(Collectors.toSet());
        Map<String, SqlSyntax> syntaxes = syntaxes();
        Map<String, Built> built = built();
        List<Asset> assets = models.stream()
                .map(model -> asset(
                        model,
                        syntaxes.getOrDefault(model.name(), SqlSyntax.DUCKDB),
                        Optional.ofNullable(built.get(model.name()))))
                .sorted(Comparator.comparing(Asset::fqn).thenComparing(Asset::modelName))
                .toList();
        List<Edge> edges = compiled.lineage().edges().stream()
                .filter(edge -> names.contains(edge.target().model()))
                .map(this::edge)
                .sorted(Comparator.comparing(Edge::sourceModel)
                        .thenComparing(Edge::sourceColumn)
                        .thenComparing(Edge::targetModel)
                        .thenComparing(Edge::targetColumn))
                .toList();
        Instant now = clock.instant();
        return new CatalogReport(
                now,
                compiled.project().name(),
                configHash,
                runs.stream().findFirst().map(RunRecord::runId),
                assets,
                edges,
                stats(models, edges, now.toEpochMilli() - started.toEpochMilli()));
    }

    private Asset asset(CompiledModel model, SqlSyntax syntax, Optional<Built> built) {
        return new Asset(
                model.model().target().toString(),
                model.name(),
                kind(model.model().materialization()),
                model.columns().stream()
                        .map(column -> column(model, column, syntax))
                        .sorted(Comparator.comparing(CatalogColumn::name))
                        .toList(),
                compiled.graph().dependencies(model.name()).stream().sorted().toList(),
                compiled.graph().dependents(model.name()),
                model.model().intent(),
                built.map(Built::at),
                built.map(Built::runId));
    }

    private static CatalogColumn column(CompiledModel model, Column column, SqlSyntax syntax) {
        boolean known = !column.type().isUnknown();
        return new CatalogColumn(
                column.name(),
                known ? Optional.of(column.type().toString()) : Optional.empty(),
                column.nullable(),
                Optional.ofNullable(model.model().columnDescriptions().get(column.name())),
                known ? Optional.of(TypeNames.print(column.type(), syntax)) : Optional.empty());
    }

    private static AssetKind kind(Materialization materialization) {
        return switch (materialization) {
            case Materialization.View ignored -> AssetKind.VIEW;
            case Materialization.MaterializedView ignored -> AssetKind.MATERIALIZED_VIEW;
            case Materialization.FullRefresh ignored -> AssetKind.MODEL;
            case Materialization.Incremental ignored -> AssetKind.MODEL;
            case Materialization.Merge ignored -> AssetKind.MODEL;
            case Materialization.TimeInterval ignored -> AssetKind.MODEL;
            case Materialization.Microbatch ignored -> AssetKind.MODEL;
            case Materialization.DeleteInsert ignored -> AssetKind.MODEL;
            case Materialization.Ephemeral ignored -> AssetKind.MODEL;
            case Materialization.DynamicTable ignored -> AssetKind.MODEL;
            case Materialization.Snapshot ignored -> AssetKind.MODEL;
        };
    }

    private Edge edge(LineageEdge edge) {
        boolean star = compiled.model(edge.target().model())
                .filter(model -> model.starColumns().contains(edge.target().column()))
                .isPresent();
        return new Edge(
                edge.source().model(),
                edge.source().column(),
                edge.target().model(),
                edge.target().column(),
                edge.transform().spelling(),
                star ? Confidence.MEDIUM : Confidence.HIGH);
    }

    private CatalogReport.Stats stats(List<CompiledModel> models, List<Edge> edges, long millis) {
        int columns = 0;
        int orphans = 0;
        int stars = 0;
        for (CompiledModel model : models) {
            columns += model.columns().size();
            stars += model.hasStar() ? 1 : 0;
            for (Column column : model.columns()) {
                ColumnRef here = new ColumnRef(model.name(), column.name());
                orphans += compiled.lineage().producers(here).isEmpty() ? 1 : 0;
            }
        }
        return new CatalogReport.Stats(models.size(), columns, edges.size(), stars, orphans, millis);
    }

    private Map<String, SqlSyntax> syntaxes() {
        Map<String, SqlSyntax> syntaxes = new HashMap<>();
        for (Pipeline pipeline : compiled.project().pipelines().values()) {
            AdapterConfig adapter = compiled.project().adapters().get(pipeline.targetAdapter());
            if (adapter != null && pipeline instanceof Pipeline.Transformation transformation) {
                SqlSyntax syntax = SqlSyntax.ofAdapter(adapter.type());
                transformation.models().forEach(model -> syntaxes.putIfAbsent(model, syntax));
            }
        }
        return syntaxes;
    }

    /** When each model was last built. */
    private Map<String, Built> built() {
        Map<String, Built> built = new LinkedHashMap<>();
        for (RunRecord run : runs) {
            for (RunRecord.ModelExecution execution : run.modelsExecuted()) {
                if (execution.status().equals("success")) {
                    built.putIfAbsent(execution.modelName(), new Built(execution.finishedAt(), run.runId()));
                }
            }
        }
        return built;
    }
}
