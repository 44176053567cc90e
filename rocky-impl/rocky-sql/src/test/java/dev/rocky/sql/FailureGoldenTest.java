package dev.rocky.sql;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What people get to read for the mistakes that they make most often. */
class FailureGoldenTest {

    @TestFactory
    Stream<DynamicTest> every_mistake_is_explained() throws IOException {
        return GoldenQueries.in("failures", FailureGoldenTest::explanation);
    }

    private static String explanation(String query, SqlSyntax syntax) {
        return switch (QueryParser.parse(query, syntax)) {
            case ParsedQuery.Success success -> "no mistake";
            case ParsedQuery.Failure failure ->
                " ".repeat(failure.span().start())
                        + "^"
                                .repeat(Math.max(
                                        1, failure.span().end() - failure.span().start()))
                        + "\n"
                        + failure.message()
                        + (failure.expected().isEmpty() ? "" : "\nexpected: " + String.join("  ", failure.expected()));
        };
    }
}
