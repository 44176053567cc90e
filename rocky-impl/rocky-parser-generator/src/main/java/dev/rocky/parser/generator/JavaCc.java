package dev.rocky.parser.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.javacc.parser.Main;

/** Runs JavaCC, and takes the warnings that matter as seriously as errors. */
final class JavaCc {

    /**
     * Two alternatives that begin alike: the second one would never be tried. (That an optional part begins
     * like what follows it is no such thing; the parser takes the part, as it should.)
     */
    private static final String AMBIGUOUS = "Choice conflict involving two expansions";

    /** With a scanner of our own, the texts of tokens serve messages alone. */
    private static final String HARMLESS = "Ignoring regular expression specification";

    private JavaCc() {}

    /** Makes the Java files of a grammar in a folder that is emptied before. */
    static void run(Path grammar, Path output) throws IOException {
        Files.createDirectories(output);
        try (Stream<Path> old = Files.list(output)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        int result = run(new PrintStream(console, true, StandardCharsets.UTF_8), grammar, output);
        String messages = console.toString(StandardCharsets.UTF_8);
        if (result != 0 || messages.contains(AMBIGUOUS)) {
            throw new GrammarException("JavaCC rejects " + grammar + "\n"
                    + messages.lines().filter(line -> !line.contains(HARMLESS)).collect(Collectors.joining("\n")));
        }
    }

    private static int run(PrintStream console, Path grammar, Path output) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        try {
            System.setOut(console);
            System.setErr(console);
            Main.reInitAll();
            return Main.mainProgram(new String[] {"-OUTPUT_DIRECTORY=" + output, grammar.toString()});
        } catch (Exception e) {
            throw new GrammarException("JavaCC fails on " + grammar + ": " + e, e);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
