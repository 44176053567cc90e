package dev.rocky.cli.fake;

import dev.rocky.cli.Main;
import dev.rocky.cli.internal.host.Engine;
import dev.rocky.cli.internal.host.Interrupts;
import dev.rocky.cli.internal.host.Surroundings;
import dev.rocky.cli.internal.host.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs commands in this process, in a world that a test sets up. */
public final class Cli {

    private final Path directory;
    private final Engine engine;
    private final Map<String, String> environment = new HashMap<>();
    private Terminal terminal = Terminal.NONE;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private OutputStream outStream = out;
    private Runnable finishEarly = () -> {};

    public Cli(Path directory, Engine engine) {
        this.directory = directory;
        this.engine = engine;
    }

    public Cli environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public Cli terminal(boolean onOut, boolean onErr) {
        terminal = new Terminal(onOut, onErr);
        return this;
    }

    public Cli outStream(OutputStream stream) {
        outStream = stream;
        return this;
    }

    /** Press Ctrl-C; does something only while a command watches for it. */
    public void interrupt() {
        finishEarly.run();
    }

    public Outcome run(String... words) {
        out.reset();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                List.of(words),
                new Surroundings(
                        directory,
                        environment,
                        outStream,
                        err,
                        terminal,
                        interrupts(),
                        () -> RunSamples.NOON,
                        directory,
                        engine));
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Interrupts interrupts() {
        return action -> {
            finishEarly = action;
            return () -> finishEarly = () -> {};
        };
    }

    /** What a command left behind. */
    public record Outcome(int exitCode, String out, String err) {}
}
