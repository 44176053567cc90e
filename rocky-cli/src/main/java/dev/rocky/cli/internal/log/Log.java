package dev.rocky.cli.internal.log;

import dev.rocky.cli.internal.console.Console;
import dev.rocky.cli.internal.console.Style;
import dev.rocky.cli.internal.json.DocumentWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** Prints log lines to standard error. */
public final class Log {

    private static final String TARGET = "rocky";

    private final Console console;
    private final LogLevel level;
    private final boolean json;
    private final InstantSource clock;

    /**
     * @param json whether a line is a JSON object instead of text
     */
    public Log(Console console, LogLevel level, boolean json, InstantSource clock) {
        this.console = console;
        this.level = level;
        this.json = json;
        this.clock = clock;
    }

    /** Whether lines of a level are printed. */
    public boolean includes(LogLevel other) {
        return level.includes(other);
    }

    /** Something that stops nothing, but that is probably not what was meant. */
    public void warn(Optional<String> model, String message) {
        log(LogLevel.WARN, model, message);
    }

    /** Something worth knowing. */
    public void info(Optional<String> model, String message) {
        log(LogLevel.INFO, model, message);
    }

    /** Something that helps to find out why. */
    public void debug(Optional<String> model, String message) {
        log(LogLevel.DEBUG, model, message);
    }

    private void log(LogLevel lineLevel, Optional<String> model, String message) {
        if (!level.includes(lineLevel)) {
            return;
        }
        console.error(
                json
                        ? DocumentWriter.compact(
                                new Line(clock.instant(), lineLevel.name(), new Fields(message, model), TARGET))
                        : heading(lineLevel) + ": "
                                + model.map(name -> name + ": ").orElse("") + message);
    }

    private String heading(LogLevel lineLevel) {
        Style style = console.errStyle();
        return switch (lineLevel) {
            case ERROR -> style.red("error");
            case WARN -> style.yellow("warning");
            case OFF, INFO, DEBUG, TRACE -> style.dim(lineLevel.name().toLowerCase(Locale.ROOT));
        };
    }

    private record Line(Instant timestamp, String level, Fields fields, String target) {}

    private record Fields(String message, Optional<String> model) {}
}
