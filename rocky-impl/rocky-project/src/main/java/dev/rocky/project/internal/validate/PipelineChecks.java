package dev.rocky.project.internal.validate;

import dev.rocky.model.Pipeline;
import dev.rocky.model.PipelineType;
import dev.rocky.project.internal.config.ProjectConfig;
import dev.rocky.project.internal.load.LoadedProject;
import dev.rocky.project.internal.problem.NearestName;
import dev.rocky.project.internal.problem.ValidationCode;
import dev.rocky.project.internal.schema.Section;
import dev.rocky.validate.ValidationReport.Level;
import dev.rocky.validate.ValidationReport.PipelineStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** V020 to V028, V034, V035 and V047: each pipeline by itself. */
final class PipelineChecks {

    private static final List<String> STRATEGIES =
            List.of("incremental", "full_refresh", "merge", "view", "materialized_view", "dynamic_table");
    private static final List<String> REPORTED_CHECKS =
            List.of("freshness", "null_rate", "custom", "cross_source_overlap", "assertions");
    private static final List<String> QUALITY_CHECKS = List.of("custom", "assertions");

    private final LoadedProject project;
    private final ProjectConfig config;
    private final Messages messages;

    PipelineChecks(LoadedProject project, ProjectConfig config, Messages messages) {
        this.project = project;
        this.config = config;
        this.messages = messages;
    }

    List<PipelineStatus> check() {
        if (config.pipelines().isEmpty()) {
            messages.warn(
                    ValidationCode.V020, config.root(), "pipeline", "no pipelines are defined, so nothing can be run");
        }
        ScheduleChecks schedules = new ScheduleChecks(project, config, messages);
        List<PipelineStatus> statuses = new ArrayList<>();
        new TreeMap<>(config.pipelines())
                .forEach((name, configured) -> configured.value().ifPresent(pipeline -> {
                    Section section = configured.section();
                    check(pipeline, section);
                    checkChecks(pipeline, section);
                    checkStrategies(pipeline, section);
                    schedules.check(pipeline, section);
                    statuses.add(status(pipeline, messages.isFine(section.field(), Level.ERROR)));
                }));
        return statuses;
    }

    private static PipelineStatus status(Pipeline pipeline, boolean ok) {
        return pipeline instanceof Pipeline.Replication replication
                ? new PipelineStatus(
                        pipeline.name(),
                        pipeline.type().spelling(),
                        replication.strategy(),
                        replication.catalogTemplate(),
                        replication.schemaTemplate(),
                        ok)
                : new PipelineStatus(pipeline.name(), pipeline.type().spelling(), "", "", "", ok);
    }

    private void check(Pipeline pipeline, Section section) {
        switch (pipeline) {
            case Pipeline.Replication replication -> checkReplication(replication, section);
            case Pipeline.Transformation transformation -> checkTransformation(transformation, section);
            case Pipeline.Quality quality -> checkQuality(quality, section);
            case Pipeline.Snapshot snapshot -> checkSnapshot(snapshot, section);
            case Pipeline.Load load -> {}
        }
    }

    private void checkReplication(Pipeline.Replication pipeline, Section section) {
        Section source = section.child("source");
        List<String> components = pipeline.schemaPattern().components();
        if (components.contains("") || components.contains("...")) {
            messages.error(
                    ValidationCode.V021,
                    source,
                    "schema_pattern",
                    "pipeline.%s: every component of the schema pattern needs a name".formatted(pipeline.name()));
        } else {
            messages.ok(ValidationCode.V021, "pipeline.%s: schema pattern is valid".formatted(pipeline.name()));
        }
        checkAdapter(ValidationCode.V022, pipeline, source, pipeline.sourceAdapter());
        checkAdapter(ValidationCode.V023, pipeline, section.child("target"), pipeline.targetAdapter());
        if (source.has("discovery")) {
            checkAdapter(
                    ValidationCode.V024,
                    pipeline,
                    source.child("discovery"),
                    pipeline.discoveryAdapter().orElse(""));
        }
        reportFine(
                pipeline,
                "%s into %s.%s".formatted(pipeline.strategy(), pipeline.catalogTemplate(), pipeline.schemaTemplate()));
    }

    private void checkTransformation(Pipeline.Transformation pipeline, Section section) {
        checkAdapter(ValidationCode.V023, pipeline, section.child("target"), pipeline.targetAdapter());
        project.selection()
                .missing(pipeline.name())
                .ifPresent(folder -> messages.warn(
                        ValidationCode.V025,
                        section,
                        "models",
                        "pipeline.%s: there is no folder '%s'"
                                .formatted(pipeline.name(), project.names().of(folder))));
        project.selection()
                .refused(pipeline.name())
                .ifPresent(problem ->
                        messages.error(ValidationCode.V047, Optional.of(section.fieldOf("models")), problem));
        reportFine(pipeline, pipeline.modelFiles());
    }

    private void checkQuality(Pipeline.Quality pipeline, Section section) {
        checkAdapter(ValidationCode.V023, pipeline, section.child("target"), pipeline.targetAdapter());
        if (pipeline.tables().isEmpty()) {
            messages.warn(
                    ValidationCode.V026,
                    section,
                    "tables",
                    "pipeline.%s: no tables to check".formatted(pipeline.name()));
        }
        if (!section.child("checks").flag("enabled")) {
            messages.warn(
                    ValidationCode.V027,
                    section.child("checks"),
                    "enabled",
                    "pipeline.%s: checks are not enabled, so nothing is checked".formatted(pipeline.name()));
        }
        reportFine(pipeline, pipeline.tables().size() + (pipeline.tables().size() == 1 ? " table" : " tables"));
    }

    private void checkSnapshot(Pipeline.Snapshot pipeline, Section section) {
        checkAdapter(ValidationCode.V022, pipeline, section.child("source"), pipeline.sourceAdapter());
        checkAdapter(ValidationCode.V023, pipeline, section.child("target"), pipeline.targetAdapter());
        if (pipeline.uniqueKey().isEmpty()) {
            messages.error(
                    ValidationCode.V028,
                    section,
                    "unique_key",
                    "pipeline.%s: 'unique_key' names no column".formatted(pipeline.name()));
        }
        reportFine(pipeline, "%s into %s".formatted(pipeline.source(), pipeline.target()));
    }

    private void checkAdapter(ValidationCode code, Pipeline pipeline, Section place, String adapter) {
        if (!config.adapters().containsKey(adapter)) {
            messages.error(
                    code,
                    place,
                    "adapter",
                    "pipeline.%s: there is no adapter '%s'%s"
                            .formatted(
                                    pipeline.name(),
                                    adapter,
                                    NearestName.question(
                                            adapter, config.adapters().keySet())));
        }
    }

    private void reportFine(Pipeline pipeline, String facts) {
        messages.ok(
                ValidationCode.V020,
                "pipeline.%s: %s, %s".formatted(pipeline.name(), pipeline.type().spelling(), facts));
    }

    private void checkChecks(Pipeline pipeline, Section section) {
        Section checks = section.child("checks");
        for (String check : REPORTED_CHECKS) {
            boolean configured = checks.has(check) && !isEmptyList(checks, check);
            if (configured && !runs(pipeline.type(), check)) {
                messages.warn(
                        ValidationCode.V034,
                        checks,
                        check,
                        "pipeline.%s: a %s pipeline never runs the check '%s'"
                                .formatted(pipeline.name(), pipeline.type().spelling(), check));
            }
        }
    }

    private static boolean isEmptyList(Section checks, String check) {
        return List.of("custom", "assertions").contains(check)
                && checks.items(check).isEmpty();
    }

    private static boolean runs(PipelineType type, String check) {
        return switch (type) {
            case REPLICATION -> true;
            case QUALITY -> QUALITY_CHECKS.contains(check);
            case TRANSFORMATION, SNAPSHOT, LOAD -> false;
        };
    }

    private void checkStrategies(Pipeline pipeline, Section section) {
        if (pipeline.type() == PipelineType.REPLICATION) {
            checkStrategy(pipeline, section);
            section.children("table_overrides").forEach(override -> checkStrategy(pipeline, override));
        }
    }

    private void checkStrategy(Pipeline pipeline, Section section) {
        String strategy = section.theText("strategy");
        if (section.has("strategy") && !STRATEGIES.contains(strategy)) {
            messages.warn(
                    ValidationCode.V035,
                    section,
                    "strategy",
                    "pipeline.%s: the strategy '%s' is not known and means full_refresh; the strategies are %s"
                            .formatted(pipeline.name(), strategy, String.join(", ", STRATEGIES)));
        }
    }
}
