package dev.rocky.source;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a project's files are and what they may refer to.
 *
 * @param config the {@code rocky.toml}
 * @param configRequired whether a missing {@code config} is an error; otherwise the project has models only
 * @param models the folder of models; empty for what the pipelines name, or {@code models} beside the config
 * @param statePath where runs are remembered, instead of beside the models
 * @param environment what {@code ${VAR}} stands for
 * @param cache the folder where things may be kept that were found out about the files, for {@link
 *     dev.rocky.Rocky#compileCache} and for models: a model counts as long as size, times and identity of its files are
 *     the same, on file systems that keep a time of change which nobody can set; empty for nothing
 * @since 2.0
 */
public record ProjectFiles(
        Path config,
        boolean configRequired,
        Optional<Path> models,
        Optional<Path> statePath,
        Map<String, String> environment,
        Optional<Path> cache) {

    public ProjectFiles {
        requireNonNull(config, "config");
        requireNonNull(models, "models");
        requireNonNull(statePath, "statePath");
        environment = Map.copyOf(environment);
        requireNonNull(cache, "cache");
    }

    /** The project of this {@code rocky.toml}, with the environment of this process. */
    public static ProjectFiles of(Path config) {
        return new ProjectFiles(config, true, Optional.empty(), Optional.empty(), System.getenv(), Optional.empty());
    }

    /** The same with models from this folder only. */
    public ProjectFiles models(Path folder) {
        return new ProjectFiles(config, configRequired, Optional.of(folder), statePath, environment, cache);
    }

    /** The same, whether or not the config is there. */
    public ProjectFiles configOptional() {
        return new ProjectFiles(config, false, models, statePath, environment, cache);
    }

    /** The same with runs remembered here. */
    public ProjectFiles statePath(Path path) {
        return new ProjectFiles(config, configRequired, models, Optional.of(path), environment, cache);
    }

    /** The same with this environment instead of the process's own. */
    public ProjectFiles environment(Map<String, String> variables) {
        return new ProjectFiles(config, configRequired, models, statePath, variables, cache);
    }

    /** The same with a folder where things may be kept that were found out about the files. */
    public ProjectFiles cache(Path folder) {
        return new ProjectFiles(config, configRequired, models, statePath, environment, Optional.of(folder));
    }

    /** What relative paths in the config are relative to. */
    public Path directory() {
        Path parent = config.toAbsolutePath().normalize().getParent();
        return parent == null ? config.toAbsolutePath().normalize() : parent;
    }
}
