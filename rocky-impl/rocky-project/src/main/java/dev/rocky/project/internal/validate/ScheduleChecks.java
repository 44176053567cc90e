package dev.rocky.project.internal.validate;

import dev.rocky.model.Model;
import dev.rocky.model.Pipeline;
import dev.rocky.model.PipelineType;
import dev.rocky.project.internal.config.ProjectConfig;
import dev.rocky.project.internal.load.LoadedProject;
import dev.rocky.project.internal.problem.ValidationCode;
import dev.rocky.project.internal.schema.Section;
import dev.rocky.validate.ValidationReport.Level;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** V036 to V045: whether the scheduler can follow a pipeline's {@code [schedule]}. */
final class ScheduleChecks {

    private static final String SCHEDULE = "schedule";

    private final LoadedProject project;
    private final ProjectConfig config;
    private final Messages messages;

    ScheduleChecks(LoadedProject project, ProjectConfig config, Messages messages) {
        this.project = project;
        this.config = config;
        this.messages = messages;
    }

    void check(Pipeline pipeline, Section section) {
        if (!section.has(SCHEDULE)) {
            return;
        }
        if (pipeline.type() == PipelineType.LOAD) {
            error(ValidationCode.V044, pipeline, section, "a load pipeline cannot be scheduled");
            return;
        }
        Section schedule = section.child(SCHEDULE);
        checkTimes(pipeline, section, schedule);
        checkCatchup(pipeline, section, schedule);
        checkFreshness(pipeline, section, schedule);
        checkAfter(pipeline, schedule);
        boolean idle = !schedule.has("cron") && schedule.texts("after").isEmpty() && !schedule.flag("freshness");
        if (idle && schedule.flag("enabled")) {
            messages.warn(
                    ValidationCode.V040,
                    section,
                    SCHEDULE,
                    "pipeline.%s: the schedule has no 'cron', 'after' or 'freshness', so it never starts anything"
                            .formatted(pipeline.name()));
        }
    }

    private void checkTimes(Pipeline pipeline, Section section, Section schedule) {
        schedule.text("cron")
                .flatMap(CronExpression::mistake)
                .ifPresent(mistake -> error(ValidationCode.V036, pipeline, section, "'cron' is wrong: " + mistake));
        String zone = schedule.text("timezone")
                .orElseGet(() -> config.root().child(SCHEDULE).theText("timezone"));
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            error(
                    ValidationCode.V036,
                    pipeline,
                    section,
                    "there is no time zone '%s'; write one such as Europe/Oslo".formatted(zone));
        }
    }

    private void checkCatchup(Pipeline pipeline, Section section, Section schedule) {
        String catchup = schedule.theText("catchup");
        if (catchup.equals("all")) {
            error(
                    ValidationCode.V037,
                    pipeline,
                    section,
                    "'catchup' cannot be \"all\": missed times are never run one by one, because one run already brings "
                            + "everything up to date; write \"latest\" or \"skip\"");
        } else if (!List.of("latest", "skip").contains(catchup)) {
            error(
                    ValidationCode.V037,
                    pipeline,
                    section,
                    "'catchup' must be \"latest\" or \"skip\", found \"%s\"".formatted(catchup));
        }
    }

    private void checkFreshness(Pipeline pipeline, Section section, Section schedule) {
        if (!schedule.flag("freshness")) {
            return;
        }
        boolean budget = config.root().child("freshness").has("expected_lag_seconds")
                || section.child("checks").has("freshness")
                || modelsOf(pipeline).anyMatch(model -> model.freshness().isPresent());
        if (!budget) {
            error(
                    ValidationCode.V038,
                    pipeline,
                    section,
                    "'freshness' needs to know how old data may become; set [freshness] expected_lag_seconds, or "
                            + "[freshness] of a model");
        }
    }

    private void error(ValidationCode code, Pipeline pipeline, Section section, String message) {
        messages.error(code, section, SCHEDULE, "pipeline.%s: %s".formatted(pipeline.name(), message));
    }

    private Stream<Model> modelsOf(Pipeline pipeline) {
        Map<String, Model> models = project.models().models();
        return project.models().byPipeline().getOrDefault(pipeline.name(), List.of()).stream()
                .flatMap(name -> Optional.ofNullable(models.get(name)).stream());
    }

    private void checkAfter(Pipeline pipeline, Section schedule) {
        for (String name : schedule.texts("after")) {
            Pipeline other = config.validPipelines().get(name);
            if (other == null) {
                messages.error(
                        ValidationCode.V039,
                        schedule,
                        "after",
                        "pipeline.%s: 'after' names the pipeline '%s', which is not there"
                                .formatted(pipeline.name(), name));
            } else if (other.type() == PipelineType.LOAD) {
                messages.error(
                        ValidationCode.V045,
                        schedule,
                        "after",
                        "pipeline.%s: 'after' names the load pipeline '%s', which is never scheduled"
                                .formatted(pipeline.name(), name));
            }
        }
    }

    /** V042: pipelines that wait for one another. */
    static void checkCircles(ProjectConfig config, Messages messages) {
        Map<String, List<String>> after = new TreeMap<>();
        config.pipelines()
                .forEach((name, pipeline) ->
                        after.put(name, pipeline.section().child(SCHEDULE).texts("after")));
        Circle.in(after)
                .ifPresent(circle -> messages.add(
                        Level.ERROR,
                        ValidationCode.V042,
                        "schedules wait for one another in a circle: " + circle,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
