package dev.rocky.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One folder a case: {@code input.<dialect>.sql} with a query a line, {@code expected.txt} with their trees. */
class TreeGoldenTest {

    private static final Path CASES = Path.of("src/test/resources/golden/trees");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> every_query_becomes_its_expected_tree() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(), folder.toUri(), () -> verify(folder)));
        }
    }

    private static void verify(Path folder) throws IOException {
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
                .map(line -> line + "\n" + tree(line, syntax).indent(4))
                .collect(Collectors.joining("\n"));
        Path expected = folder.resolve("expected.txt");
        if (UPDATE) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static String tree(String query, SqlSyntax syntax) {
        return switch (QueryParser.parse(query, syntax)) {
            case ParsedQuery.Success success -> TreeText.of(success.query());
            case ParsedQuery.Failure failure -> failure.toString();
        };
    }
}
