package dev.rocky.cli.internal.listing;

import dev.rocky.model.Project;
import java.util.List;
import java.util.Optional;

/** The document that {@code rocky list adapters} prints. */
public record AdapterList(List<Entry> adapters) {

    /** The adapters of a project, as they were declared. */
    public static AdapterList of(Project project) {
        return new AdapterList(project.adapters().values().stream()
                .map(adapter -> new Entry(adapter.name(), adapter.type(), adapter.text("host")))
                .toList());
    }

    /** One adapter. */
    public record Entry(String name, String adapterType, Optional<String> host) {}
}
