package dev.rocky.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** One folder a case: {@code <dialect>.sql} with a query a line, {@code expected.txt} with what becomes of them. */
final class GoldenQueries {

    private static final Path ROOT = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private GoldenQueries() {}

    /** A test for each folder. */
    static Stream<DynamicTest> in(String folder, BiFunction<String, SqlSyntax, String> outcome) throws IOException {
        try (Stream<Path> cases = Files.list(ROOT.resolve(folder))) {
            return cases.sorted().toList().stream()
                    .map(each -> DynamicTest.dynamicTest(
                            each.getFileName().toString(), each.toUri(), () -> verify(each, outcome)));
        }
    }

    private static void verify(Path folder, BiFunction<String, SqlSyntax, String> outcome) throws IOException {
        Path input;
        try (Stream<Path> files = Files.list(folder)) {
            input = files.filter(file -> file.toString().endsWith(".sql"))
                    .findFirst()
                    .orElseThrow();
        }
        SqlSyntax syntax = SqlSyntax.valueOf(
                input.getFileName().toString().replace(".sql", "").toUpperCase(Locale.ROOT));
        String actual = Files.readString(input)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line + "\n" + outcome.apply(line, syntax).indent(4))
                .collect(Collectors.joining("\n"));
        Path expected = folder.resolve("expected.txt");
        if (UPDATE) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }
}
