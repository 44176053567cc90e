package dev.rocky.project.internal.validate;

import dev.rocky.model.AdapterConfig;
import dev.rocky.model.Pipeline;
import dev.rocky.project.internal.config.Configured;
import dev.rocky.project.internal.config.ProjectConfig;
import dev.rocky.project.internal.load.LoadedProject;
import dev.rocky.project.internal.model.LintFacts;
import dev.rocky.project.internal.model.LoadedModel;
import dev.rocky.project.internal.problem.ValidationCode;
import dev.rocky.project.internal.schema.Section;
import dev.rocky.project.internal.text.SourceText;
import dev.rocky.source.SourceSpan;
import dev.rocky.validate.ValidationReport.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** L001 to L008: what stands in a file although nobody would miss it. */
final class Lints {

    private static final int WORTH_DEFAULTS = 3;

    private final LoadedProject project;
    private final ProjectConfig config;
    private final Messages messages;

    Lints(LoadedProject project, ProjectConfig config, Messages messages) {
        this.project = project;
        this.config = config;
        this.messages = messages;
    }

    void check() {
        checkState();
        checkGovernance();
        checkAdapterName();
        project.models().files().forEach(this::checkModel);
        checkTargets();
    }

    private void checkState() {
        Section state = config.root().child("state");
        if (state.has("backend") && state.theText("backend").equals("local")) {
            messages.lint(
                    ValidationCode.L004,
                    state,
                    "backend",
                    "[state]: backend = \"local\" is the default and may be left out");
        }
    }

    private void checkGovernance() {
        new TreeMap<>(config.pipelines()).forEach((name, configured) -> {
            if (configured.value().orElse(null) instanceof Pipeline.Replication) {
                Section governance = configured.section().child("target").child("governance");
                for (String key : List.of("auto_create_catalogs", "auto_create_schemas")) {
                    if (governance.has(key) && !governance.flag(key)) {
                        messages.lint(
                                ValidationCode.L006,
                                governance,
                                key,
                                "pipeline.%s: %s = false is the default and may be left out".formatted(name, key));
                    }
                }
            }
        });
    }

    private void checkAdapterName() {
        if (config.adapters().size() == 1) {
            config.adapters().forEach(this::checkName);
        }
    }

    private void checkName(String name, Configured<AdapterConfig> adapter) {
        long references = config.pipelines().values().stream()
                .flatMap(pipeline -> references(pipeline.section()))
                .filter(section ->
                        section.has("adapter") && section.theText("adapter").equals(name))
                .count();
        if (!name.equals(AdapterConfig.DEFAULT_NAME) && references > 1) {
            messages.lint(
                    ValidationCode.L007,
                    adapter.section(),
                    "",
                    "adapter.%s is the only adapter; written as [adapter] it need not be named %d times"
                            .formatted(name, references));
        }
    }

    private static Stream<Section> references(Section pipeline) {
        Section source = pipeline.child("source");
        return Stream.of(source, source.child("discovery"), pipeline.child("target"));
    }

    private void checkModel(LoadedModel model) {
        LintFacts facts = model.lint();
        facts.redundantName()
                .ifPresent(span -> lint(
                        ValidationCode.L001,
                        "the model '%s' has the name of its file, so 'name' may be left out".formatted(model.name()),
                        "name",
                        span));
        facts.redundantTable()
                .ifPresent(span -> lint(
                        ValidationCode.L002,
                        "the model '%s' fills a table of its own name, so 'target.table' may be left out"
                                .formatted(model.name()),
                        "target.table",
                        span));
        model.contractFile()
                .ifPresent(file -> messages.add(
                        Level.LINT,
                        ValidationCode.L008,
                        "the model '%s' has the contract '%s'".formatted(model.name(), file),
                        Optional.of(file),
                        Optional.empty(),
                        Optional.of(SourceText.startOf(file))));
    }

    private void lint(ValidationCode code, String message, String field, SourceSpan span) {
        messages.add(Level.LINT, code, message, Optional.of(span.file()), Optional.of(field), Optional.of(span));
    }

    /** What models of a folder have in common. */
    private record Place(String folder, String catalog, String schema) {}

    private void checkTargets() {
        Map<Place, List<LoadedModel>> places = new LinkedHashMap<>();
        for (LoadedModel model : project.models().files()) {
            model.lint()
                    .ownTarget()
                    .ifPresent(target -> places.computeIfAbsent(
                                    new Place(model.folder(), target.catalog(), target.schema()),
                                    place -> new ArrayList<>())
                            .add(model));
        }
        places.forEach((place, models) -> {
            if (models.size() >= WORTH_DEFAULTS) {
                SourceSpan first =
                        models.get(0).lint().ownTarget().orElseThrow().span();
                messages.add(
                        Level.LINT,
                        ValidationCode.L003,
                        "%d models of '%s' have the catalog '%s' and the schema '%s', which '%s/_defaults.toml' can say once: %s"
                                .formatted(
                                        models.size(),
                                        place.folder,
                                        place.catalog,
                                        place.schema,
                                        place.folder,
                                        String.join(
                                                ", ",
                                                models.stream()
                                                        .map(LoadedModel::name)
                                                        .toList())),
                        Optional.of(first.file()),
                        Optional.of("target"),
                        Optional.of(first));
            }
        });
    }
}
