package dev.rocky.engine;

import dev.rocky.Rocky;
import dev.rocky.source.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A project in files, for tests to write and open. */
final class ProjectFolder {

    private final Path folder;

    private ProjectFolder(Path folder) {
        this.folder = folder;
    }

    /** A project with a DuckDB file and a pipeline that builds every model. */
    static ProjectFolder in(Path folder) {
        return new ProjectFolder(folder).with("rocky.toml", """
                [adapter]
                type = "duckdb"
                path = "shop.duckdb"

                [pipeline.shop]
                type = "transformation"
                models = "models/**"

                [pipeline.shop.target.governance]
                auto_create_schemas = true
                """).with("models/_defaults.toml", """
                [target]
                catalog = "shop"
                schema = "marts"
                """);
    }

    ProjectFolder with(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A model with a sidecar. */
    ProjectFolder model(String name, String sql, String sidecar) {
        return with("models/" + name + ".sql", sql)
                .with("models/" + name + ".toml", "name = \"" + name + "\"\n" + sidecar);
    }

    /** A model without settings. */
    ProjectFolder model(String name, String sql) {
        return model(name, sql, "");
    }

    Rocky open() {
        return Rocky.open(ProjectFiles.of(folder.resolve("rocky.toml")).environment(Map.of()));
    }
}
