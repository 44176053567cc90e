package dev.rocky.cli;

import dev.rocky.Rocky;
import dev.rocky.cli.internal.command.ExitCode;
import dev.rocky.cli.internal.command.Program;
import dev.rocky.cli.internal.host.Engine;
import dev.rocky.cli.internal.host.Signals;
import dev.rocky.cli.internal.host.Surroundings;
import dev.rocky.cli.internal.host.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Starts the command line in a process of its own. */
public final class Main {

    /** Tells which streams are terminals, as the launcher found out: {@code out}, {@code err} or both. */
    private static final String TERMINAL = "rocky.terminal";

    private Main() {}

    /** Run a command and end the process. */
    public static void main(String[] words) {
        if (words.length == 1 && (words[0].equals("--version") || words[0].equals("-V"))) {
            System.out.println("rocky " + Rocky.version());
            return;
        }
        int exitCode = run(List.of(words), ofProcess());
        // Everything is closed and flushed. An orderly exit would only start the logging of the JDK, to log that exit.
        Runtime.getRuntime().halt(exitCode);
    }

    /**
     * Run a command.
     *
     * @return the exit code
     */
    public static int run(List<String> words, Surroundings surroundings) {
        return new Program(surroundings).run(words);
    }

    /** What the operating system gives to this process. */
    static Surroundings ofProcess() {
        String terminal = System.getProperty(TERMINAL, "");
        return new Surroundings(
                Path.of(""),
                System.getenv(),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                new Terminal(terminal.contains("out"), terminal.contains("err")),
                new Signals(ExitCode.INTERRUPTED),
                InstantSource.system(),
                Path.of(System.getProperty("java.io.tmpdir")),
                Engine.INSTALLED);
    }
}
