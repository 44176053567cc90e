package dev.rocky.project.internal.config;

import dev.rocky.model.AdapterConfig;
import dev.rocky.model.Pipeline;
import dev.rocky.model.ProjectRules;
import dev.rocky.model.StateConfig;
import dev.rocky.project.internal.schema.Section;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A {@code rocky.toml} that was read.
 *
 * @param root the file
 * @param adapters the adapters by name, in the order they are written
 * @param pipelines the pipelines by name, likewise; those that build models know no models yet
 * @param stateBackend where the state lives between runs
 * @param rules what is asked of all models
 */
public record ProjectConfig(
        Section root,
        Map<String, Configured<AdapterConfig>> adapters,
        Map<String, Configured<Pipeline>> pipelines,
        StateConfig.Backend stateBackend,
        ProjectRules rules) {

    public ProjectConfig {
        adapters = Collections.unmodifiableMap(new LinkedHashMap<>(adapters));
        pipelines = Collections.unmodifiableMap(new LinkedHashMap<>(pipelines));
    }

    /** The adapters without mistakes. */
    public Map<String, AdapterConfig> validAdapters() {
        return valid(adapters);
    }

    /** The pipelines without mistakes. */
    public Map<String, Pipeline> validPipelines() {
        return valid(pipelines);
    }

    private static <T> Map<String, T> valid(Map<String, Configured<T>> all) {
        Map<String, T> valid = new LinkedHashMap<>();
        all.forEach((name, configured) -> configured.value().ifPresent(value -> valid.put(name, value)));
        return valid;
    }
}
