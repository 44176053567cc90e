package dev.rocky.cli.internal.listing;

import dev.rocky.model.Pipeline;
import dev.rocky.model.PipelineType;
import dev.rocky.model.Project;
import java.util.List;
import java.util.Optional;

/** The document that {@code rocky list pipelines} prints. */
public record PipelineList(List<Entry> pipelines) {

    /** The pipelines of a project, as they were declared. */
    public static PipelineList of(Project project) {
        return new PipelineList(
                project.pipelines().values().stream().map(Entry::of).toList());
    }

    /**
     * One pipeline.
     *
     * @param concurrency a number, or {@code adaptive}
     */
    public record Entry(
            String name,
            PipelineType pipelineType,
            String targetAdapter,
            Optional<String> sourceAdapter,
            List<String> dependsOn,
            String concurrency) {

        static Entry of(Pipeline pipeline) {
            var concurrency = pipeline.execution().concurrency();
            return new Entry(
                    pipeline.name(),
                    pipeline.type(),
                    pipeline.targetAdapter(),
                    sourceOf(pipeline),
                    pipeline.dependsOn(),
                    concurrency.isPresent() ? Integer.toString(concurrency.getAsInt()) : "adaptive");
        }

        private static Optional<String> sourceOf(Pipeline pipeline) {
            return switch (pipeline) {
                case Pipeline.Replication replication -> Optional.of(replication.sourceAdapter());
                case Pipeline.Snapshot snapshot -> Optional.of(snapshot.sourceAdapter());
                case Pipeline.Transformation transformation -> Optional.empty();
                case Pipeline.Quality quality -> Optional.empty();
                case Pipeline.Load load -> Optional.empty();
            };
        }
    }
}
