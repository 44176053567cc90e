package dev.rocky.cli.internal.template;

import dev.rocky.Rocky;
import dev.rocky.cli.internal.host.Engine;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.model.AdapterConfig;
import dev.rocky.source.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/** A project that works at once: models, and a database with something in it. */
public final class Playground {

    /** What fills the database. */
    public static final String SEED = "data/seed.sql";

    /** What adds to its sources. */
    public static final String MORE = "data/more_orders.sql";

    private Playground() {}

    /**
     * Make a playground.
     *
     * @param folder must not be there
     * @throws RockyException if it is there or cannot be made; then nothing is left behind
     */
    public static void create(Template template, Path folder, Engine engine, Map<String, String> environment) {
        if (Files.exists(folder)) {
            throw new RockyException(
                    "'" + folder + "' is there already", "choose another folder: rocky playground PATH");
        }
        Path target = folder.toAbsolutePath().normalize();
        Path partial = target.resolveSibling("." + target.getFileName() + ".partial-"
                + ProcessHandle.current().pid());
        try (Scaffold scaffold = new Scaffold()) {
            scaffold.folder(partial);
            template.writeTo(partial, scaffold);
            execute(template.files().getOrDefault(SEED, ""), partial, engine, environment);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            scaffold.keep();
        } catch (IOException e) {
            throw Scaffold.failure("cannot make '" + folder + "'", e);
        }
    }

    /** Run a script in the database of a playground. */
    public static void execute(String script, Path folder, Engine engine, Map<String, String> environment) {
        try (Rocky rocky = engine.open(files(folder, environment))) {
            rocky.execute(AdapterConfig.DEFAULT_NAME, script);
        }
    }

    /** The project in a folder. */
    public static ProjectFiles files(Path folder, Map<String, String> environment) {
        return new ProjectFiles(
                folder.resolve("rocky.toml"), true, Optional.empty(), Optional.empty(), environment, Optional.empty());
    }
}
