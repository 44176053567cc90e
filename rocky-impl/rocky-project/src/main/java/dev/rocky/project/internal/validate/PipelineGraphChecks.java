package dev.rocky.project.internal.validate;

import dev.rocky.lineage.DependencyGraph;
import dev.rocky.model.Pipeline;
import dev.rocky.project.internal.config.Configured;
import dev.rocky.project.internal.config.ProjectConfig;
import dev.rocky.project.internal.problem.NearestName;
import dev.rocky.project.internal.problem.ValidationCode;
import dev.rocky.validate.ValidationReport.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** V029 and V030: whether pipelines can be put in an order. */
final class PipelineGraphChecks {

    private static final String FIELD = "pipeline.*.depends_on";

    private final ProjectConfig config;
    private final Messages messages;

    PipelineGraphChecks(ProjectConfig config, Messages messages) {
        this.config = config;
        this.messages = messages;
    }

    void check() {
        Map<String, List<String>> dependencies = new TreeMap<>();
        config.validPipelines().forEach((name, pipeline) -> dependencies.put(name, pipeline.dependsOn()));
        if (dependencies.values().stream().allMatch(List::isEmpty)) {
            return;
        }
        long unknown = new TreeMap<>(config.pipelines())
                .values().stream()
                        .mapToLong(pipeline -> reportUnknown(pipeline, dependencies))
                        .sum();
        Optional<Circle> circle = Circle.in(dependencies);
        if (circle.isPresent()) {
            error("pipelines depend on one another in a circle: " + circle.get());
        } else if (unknown > 0) {
            error("pipelines depend on pipelines that are not there");
        } else {
            messages.ok(
                    ValidationCode.V030,
                    "pipelines run in the order "
                            + String.join(", ", DependencyGraph.of(dependencies).order()));
        }
    }

    private long reportUnknown(Configured<Pipeline> pipeline, Map<String, List<String>> dependencies) {
        List<String> unknown = pipeline.value().map(Pipeline::dependsOn).orElse(List.of()).stream()
                .filter(dependency -> !dependencies.containsKey(dependency))
                .toList();
        for (String dependency : unknown) {
            messages.error(
                    ValidationCode.V029,
                    pipeline.section(),
                    "depends_on",
                    "pipeline.%s: there is no pipeline '%s'%s"
                            .formatted(
                                    pipeline.name(),
                                    dependency,
                                    NearestName.question(dependency, dependencies.keySet())));
        }
        return unknown.size();
    }

    private void error(String message) {
        messages.add(Level.ERROR, ValidationCode.V030, message, Optional.empty(), Optional.of(FIELD), Optional.empty());
    }
}
