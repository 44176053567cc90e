package dev.rocky.sql;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TreeGoldenTest {

    @TestFactory
    Stream<DynamicTest> every_query_becomes_its_expected_tree() throws IOException {
        return GoldenQueries.in("trees", TreeGoldenTest::tree);
    }

    private static String tree(String query, SqlSyntax syntax) {
        return switch (QueryParser.parse(query, syntax)) {
            case ParsedQuery.Success success -> TreeText.of(success.query());
            case ParsedQuery.Failure failure -> failure.toString();
        };
    }
}
