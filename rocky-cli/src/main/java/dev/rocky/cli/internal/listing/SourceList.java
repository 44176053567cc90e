package dev.rocky.cli.internal.listing;

import dev.rocky.model.Pipeline;
import dev.rocky.model.Project;
import java.util.List;
import java.util.Optional;

/** The document that {@code rocky list sources} prints. */
public record SourceList(List<Entry> sources) {

    /** What the project copies from, pipeline by pipeline. */
    public static SourceList of(Project project) {
        return new SourceList(project.pipelines().values().stream()
                .filter(Pipeline.Replication.class::isInstance)
                .map(Pipeline.Replication.class::cast)
                .map(Entry::of)
                .toList());
    }

    /** What one pipeline copies from. */
    public record Entry(
            String pipeline,
            String adapter,
            Optional<String> catalog,
            Optional<String> schemaPrefix,
            Optional<String> discoveryAdapter,
            List<String> components) {

        static Entry of(Pipeline.Replication pipeline) {
            return new Entry(
                    pipeline.name(),
                    pipeline.sourceAdapter(),
                    pipeline.sourceCatalog(),
                    Optional.of(pipeline.schemaPattern().prefix()),
                    pipeline.discoveryAdapter(),
                    pipeline.schemaPattern().components());
        }
    }
}
