package dev.rocky.compile;

import static java.util.Objects.requireNonNull;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.json.OmitEmpty;
import dev.rocky.model.Freshness;
import dev.rocky.model.Materialization;
import dev.rocky.model.Model;
import dev.rocky.model.Target;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The document that {@code rocky compile} prints.
 *
 * @param models how many models were compiled
 * @param executionLayers how many layers they form
 * @param expandedSql the queries by model, after variables and macros, where that was asked for
 * @since 2.0
 */
public record CompileReport(
        int models,
        int executionLayers,
        List<Diagnostic> diagnostics,
        boolean hasErrors,
        CompileTimings compileTimings,
        @OmitEmpty List<ModelDetail> modelsDetail,
        @OmitEmpty Map<String, String> expandedSql) {

    public CompileReport {
        diagnostics = List.copyOf(diagnostics);
        requireNonNull(compileTimings, "compileTimings");
        modelsDetail = List.copyOf(modelsDetail);
        expandedSql = Collections.unmodifiableMap(new LinkedHashMap<>(expandedSql));
    }

    static CompileReport of(CompiledProject compiled) {
        Map<String, CostHint> costs = CostEstimator.estimate(compiled.graph(), compiled.sizes());
        return new CompileReport(
                compiled.models().size(),
                compiled.graph().layers().size(),
                compiled.diagnostics(),
                compiled.hasErrors(),
                compiled.timings(),
                compiled.models().values().stream()
                        .map(each -> ModelDetail.of(each, Optional.ofNullable(costs.get(each.name()))))
                        .toList(),
                Map.of());
    }

    /**
     * The same document with the queries after variables and macros.
     *
     * @param compiled what the document is about
     */
    public CompileReport expanded(CompiledProject compiled) {
        Map<String, String> queries = new LinkedHashMap<>();
        compiled.models().forEach((name, model) -> queries.put(name, model.query()));
        return new CompileReport(
                models, executionLayers, diagnostics, hasErrors, compileTimings, modelsDetail, queries);
    }

    /** The same document, where it took this time to read the project's files before. */
    public CompileReport afterLoading(Duration load) {
        return new CompileReport(
                models,
                executionLayers,
                diagnostics,
                hasErrors,
                compileTimings.afterLoading(load),
                modelsDetail,
                expandedSql);
    }

    /**
     * The same document about one model only.
     *
     * @param model the name of a compiled model
     */
    public CompileReport only(String model) {
        List<Diagnostic> kept =
                diagnostics.stream().filter(each -> each.model().equals(model)).toList();
        List<ModelDetail> details =
                modelsDetail.stream().filter(each -> each.name().equals(model)).toList();
        return new CompileReport(
                details.size(),
                details.size(),
                kept,
                kept.stream().anyMatch(Diagnostic::isError),
                compileTimings,
                details,
                expandedSql.containsKey(model) ? Map.of(model, expandedSql.getOrDefault(model, "")) : Map.of());
    }

    /**
     * What the document says of one model.
     *
     * @param contractSource {@code auto} where a contract was found beside the model
     * @param incrementalityHint the advice to load the model incrementally
     * @param costHint empty for a model that cannot be built, because it stands in a circle or behind one
     * @param dependsOn the declared dependencies only
     */
    public record ModelDetail(
            String name,
            Materialization strategy,
            Target target,
            Optional<Freshness> freshness,
            Optional<String> contractSource,
            Optional<IncrementalityHint> incrementalityHint,
            Optional<CostHint> costHint,
            @OmitEmpty List<String> dependsOn,
            @OmitEmpty Map<String, String> tags) {

        public ModelDetail {
            requireNonNull(name, "name");
            requireNonNull(strategy, "strategy");
            requireNonNull(target, "target");
            requireNonNull(freshness, "freshness");
            requireNonNull(contractSource, "contractSource");
            requireNonNull(incrementalityHint, "incrementalityHint");
            requireNonNull(costHint, "costHint");
            dependsOn = List.copyOf(dependsOn);
            requireNonNull(tags, "tags");
        }

        static ModelDetail of(CompiledModel compiled, Optional<CostHint> cost) {
            Model model = compiled.model();
            return new ModelDetail(
                    model.name(),
                    model.materialization(),
                    model.target(),
                    model.freshness(),
                    model.contract().map(contract -> "auto"),
                    compiled.facts().incrementality(),
                    cost,
                    model.dependsOn(),
                    model.tags());
        }
    }
}
