package dev.rocky.cli;

import dev.rocky.cli.internal.host.Surroundings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs a list of commands in one process, while the JVM takes down what it will need again.
 *
 * <p>Only the build of the distribution calls this. It belongs to the program because the JVM accepts what it took
 * down for exactly this class path.
 */
final class Rehearsal {

    private Rehearsal() {}

    /**
     * Run the commands of a file.
     *
     * @param arguments a file with a command a line, and the folder to run them in
     */
    public static void main(String[] arguments) throws IOException {
        Surroundings process = Main.ofProcess();
        Surroundings surroundings = new Surroundings(
                Path.of(arguments[1]),
                process.environment(),
                OutputStream.nullOutputStream(),
                process.err(),
                process.terminal(),
                process.interrupts(),
                process.clock(),
                process.temporary(),
                process.engine());
        boolean allSucceeded = true;
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int exitCode = Main.run(List.of(line.split(" ", -1)), surroundings);
                System.out.println("exit code " + exitCode + " of rocky " + line);
                allSucceeded &= exitCode == 0;
            }
        }
        System.exit(allSucceeded ? 0 : 1);
    }
}
