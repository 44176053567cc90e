package dev.rocky.compile;

import static java.util.Objects.requireNonNull;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.json.OmitEmpty;
import dev.rocky.model.Freshness;
import dev.rocky.model.Materialization;
import dev.rocky.model.Model;
import dev.rocky.model.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The document that {@code rocky compile} prints.
 *
 * @param models how many models were compiled
 * @param executionLayers how many layers they form
 * @since 2.0
 */
public record CompileReport(
        int models,
        int executionLayers,
        List<Diagnostic> diagnostics,
        boolean hasErrors,
        CompileTimings compileTimings,
        @OmitEmpty List<ModelDetail> modelsDetail) {

    public CompileReport {
        diagnostics = List.copyOf(diagnostics);
        requireNonNull(compileTimings, "compileTimings");
        modelsDetail = List.copyOf(modelsDetail);
    }

    static CompileReport of(CompiledProject compiled) {
        return new CompileReport(
                compiled.models().size(),
                compiled.graph().layers().size(),
                compiled.diagnostics(),
                compiled.hasErrors(),
                compiled.timings(),
                compiled.models().values().stream()
                        .map(each -> ModelDetail.of(each.model()))
                        .toList());
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
                details);
    }

    /**
     * What the document says of one model.
     *
     * @param contractSource {@code auto} where a contract was found beside the model
     * @param dependsOn the declared dependencies only
     */
    public record ModelDetail(
            String name,
            Materialization strategy,
            Target target,
            Optional<Freshness> freshness,
            Optional<String> contractSource,
            @OmitEmpty List<String> dependsOn,
            @OmitEmpty Map<String, String> tags) {

        public ModelDetail {
            requireNonNull(name, "name");
            requireNonNull(strategy, "strategy");
            requireNonNull(target, "target");
            requireNonNull(freshness, "freshness");
            requireNonNull(contractSource, "contractSource");
            dependsOn = List.copyOf(dependsOn);
            requireNonNull(tags, "tags");
        }

        static ModelDetail of(Model model) {
            return new ModelDetail(
                    model.name(),
                    model.materialization(),
                    model.target(),
                    model.freshness(),
                    model.contract().map(contract -> "auto"),
                    model.dependsOn(),
                    model.tags());
        }
    }
}
