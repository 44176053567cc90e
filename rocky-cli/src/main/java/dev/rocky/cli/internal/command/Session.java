package dev.rocky.cli.internal.command;

import dev.rocky.cli.internal.console.Console;
import dev.rocky.cli.internal.host.CompileCache;
import dev.rocky.cli.internal.host.Engine;
import dev.rocky.cli.internal.host.Surroundings;
import dev.rocky.cli.internal.json.DocumentWriter;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.cli.internal.log.Log;
import dev.rocky.cli.internal.log.LogLevel;
import dev.rocky.cli.internal.text.DiagnosticText;
import dev.rocky.cli.internal.text.SourceTexts;
import dev.rocky.source.ProjectFiles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** What every command works with: where the project is, and where output goes. */
final class Session {

    private static final String DEFAULT_CONFIG = "rocky.toml";
    private static final String JSON = "json";
    private static final String TABLE = "table";

    private final Surroundings surroundings;
    private final Console console;
    private final Arguments arguments;
    private final boolean json;
    private final Log log;

    Session(Surroundings surroundings, Console console, Arguments arguments) {
        this.surroundings = surroundings;
        this.console = console;
        this.arguments = arguments;
        json = wantsJson(arguments, surroundings.terminal().out());
        log = new Log(console, LogLevel.of(surroundings.environment()), json, surroundings.clock());
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Engine engine() {
        return surroundings.engine();
    }

    Console console() {
        return console;
    }

    Log log() {
        return log;
    }

    /** Whether the result is printed as a JSON document. */
    boolean json() {
        return json;
    }

    /** The files of the project; there must be a configuration. */
    ProjectFiles files() {
        return files(true);
    }

    /** The files of the project; without a configuration, models are all there is. */
    ProjectFiles filesWithOptionalConfig() {
        return files(arguments.text(Words.CONFIG).isPresent());
    }

    /**
     * Print a result, as a JSON document or as text.
     *
     * @param command what the document says made it
     */
    <D extends Record> void print(String command, D document, Function<D, String> text) {
        if (json) {
            DocumentWriter.write(command, document, console.data());
        } else {
            console.print(text.apply(document));
        }
    }

    /** Renders problems of a project for standard output. */
    DiagnosticText diagnostics(ProjectFiles files) {
        return new DiagnosticText(new SourceTexts(files.directory()), console.outStyle());
    }

    /**
     * Say why the command fails, after its result is printed.
     *
     * @return the exit code
     */
    int fail(String message) {
        return fail(message, ExitCode.FAILURE);
    }

    /** Say why the command fails, after its result is printed. */
    int fail(String message, int exitCode) {
        console.error(Failures.heading(console.errStyle(), message));
        return exitCode;
    }

    private ProjectFiles files(boolean configRequired) {
        Path directory = surroundings.directory();
        return CompileCache.beside(new ProjectFiles(
                arguments.path(Words.CONFIG, directory).orElseGet(() -> directory.resolve(DEFAULT_CONFIG)),
                configRequired,
                arguments.path(Words.MODELS, directory),
                arguments.path(Words.STATE_PATH, directory),
                surroundings.environment(),
                Optional.empty()));
    }

    private static boolean wantsJson(Arguments arguments, boolean terminal) {
        Optional<String> wanted = arguments.text(Words.OUTPUT);
        return switch (wanted.orElse(terminal ? TABLE : JSON)) {
            case JSON -> true;
            case TABLE -> false;
            default ->
                throw arguments.error(
                        "'" + wanted.orElse("") + "' is no output format",
                        Optional.of("use '" + Words.OUTPUT + " json' or '" + Words.OUTPUT + " table'"));
        };
    }
}
