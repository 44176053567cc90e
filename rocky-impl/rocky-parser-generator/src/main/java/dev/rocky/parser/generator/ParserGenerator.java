package dev.rocky.parser.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the parser's sources.
 *
 * <p>Arguments: the folder of our grammar files, the folder for what lies between, the folder for the
 * sources, the start productions with commas between, and the files that JavaCC's output is taken from, such as
 * {@code dev/x/Parser.java}. Does nothing when no input changed.
 */
public final class ParserGenerator {

    private ParserGenerator() {}

    /** Runs the tool; see the class. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 5) {
            throw new IllegalArgumentException(
                    "expected: grammar folder, working folder, source folder, start productions, files to keep…");
        }
        List<String> files = List.of(arguments).subList(4, arguments.length);
        List<String> starts = List.of(arguments[3].split(",", -1));
        generate(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), starts, files);
    }

    private static void generate(Path grammars, Path work, Path sources, List<String> starts, List<String> files)
            throws IOException {
        String ours = concatenated(grammars);
        String stamp = digest(CalciteTemplate.source() + ours + starts + files + ownCode());
        Path stampFile = work.resolve("inputs.sha256");
        if (Files.exists(stampFile)
                && Files.readString(stampFile).equals(stamp)
                && files.stream().allMatch(file -> Files.exists(sources.resolve(file)))) {
            return;
        }
        Files.createDirectories(work);
        Path grammar = work.resolve("grammar.jj");
        Files.writeString(
                grammar, new GrammarMerge(Grammar.read(CalciteTemplate.expand()), Grammar.read(ours)).from(starts));
        Path output = work.resolve("javacc");
        JavaCc.run(grammar, output);
        for (String file : files) {
            Path target = sources.resolve(file);
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.writeString(target, Files.readString(output.resolve(target.getFileName())));
        }
        Files.writeString(stampFile, stamp);
    }

    private static String concatenated(Path grammars) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(grammars)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jj"))
                    .sorted()
                    .toList()) {
                text.append(Files.readString(file)).append('\n');
            }
        }
        return text.toString();
    }

    /** The classes of this tool, so that a change of the tool makes a new parser. */
    private static String ownCode() throws IOException {
        StringBuilder code = new StringBuilder();
        for (Class<?> type : List.of(
                ParserGenerator.class,
                CalciteTemplate.class,
                Grammar.class,
                GrammarMerge.class,
                GrammarText.class,
                JavaCc.class)) {
            try (var in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                code.append(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return code.toString();
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
