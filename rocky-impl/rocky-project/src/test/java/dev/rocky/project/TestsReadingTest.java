package dev.rocky.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.model.ConfigValue;
import dev.rocky.model.DeclarativeTest;
import dev.rocky.model.TestRule;
import dev.rocky.model.TestSeverity;
import dev.rocky.model.UnitTest;
import dev.rocky.source.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TestsReadingTest {

    @TempDir
    Path folder;

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("type = 'not_null'", new TestRule.NotNull()),
                Arguments.of("type = 'unique'", new TestRule.Unique()),
                Arguments.of(
                        "type = 'accepted_values', values = ['a', 'b']",
                        new TestRule.AcceptedValues(List.of("a", "b"))),
                Arguments.of("type = 'accepted_values', values = []", new TestRule.AcceptedValues(List.of())),
                Arguments.of(
                        "type = 'relationships', to_table = 'raw.t', to_column = 'id'",
                        new TestRule.Relationships("raw.t", "id")),
                Arguments.of("type = 'expression', expression = 'a > 0'", new TestRule.Expression("a > 0")),
                Arguments.of(
                        "type = 'row_count_range', min = 1",
                        new TestRule.RowCountRange(Optional.of(1L), Optional.empty())),
                Arguments.of(
                        "type = 'in_range', min = '0', max = '9.5'",
                        new TestRule.InRange(Optional.of("0"), Optional.of("9.5"))),
                Arguments.of("type = 'regex_match', pattern = '^a$'", new TestRule.RegexMatch("^a$")),
                Arguments.of(
                        "type = 'aggregate', op = 'sum', cmp = '>=', value = '5'",
                        new TestRule.Aggregate(TestRule.AggregateOperator.SUM, TestRule.Comparison.GTE, "5")),
                Arguments.of(
                        "type = 'aggregate', op = 'avg', cmp = 'ne', value = '5'",
                        new TestRule.Aggregate(TestRule.AggregateOperator.AVG, TestRule.Comparison.NE, "5")),
                Arguments.of(
                        "type = 'composite', kind = 'unique', columns = ['a', 'b']",
                        new TestRule.Composite(List.of("a", "b"))),
                Arguments.of("type = 'not_in_future'", new TestRule.NotInFuture()),
                Arguments.of("type = 'older_than_n_days', days = 3", new TestRule.OlderThanNDays(3)),
                Arguments.of("type = 'unique_expr', key_expr = 'a || b'", new TestRule.UniqueExpr("a || b")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_is_read(String rule, TestRule expected) {
        assertThat(tests("tests = [{ " + rule + ", unheard_of = 1 }]"))
                .containsExactly(new DeclarativeTest(
                        expected, Optional.empty(), TestSeverity.ERROR, Optional.empty(), Origin.none()));
    }

    @Test
    void a_test_is_read_with_what_all_tests_have() {
        assertThat(tests("""
                        [[tests]]
                        type = "not_null"
                        column = "id"
                        severity = "warning"
                        filter = "day > '2026-01-01'"
                        """))
                .containsExactly(new DeclarativeTest(
                        new TestRule.NotNull(),
                        Optional.of("id"),
                        TestSeverity.WARNING,
                        Optional.of("day > '2026-01-01'"),
                        Origin.none()));
    }

    @Test
    void a_test_knows_where_it_is_written() {
        Origin origin = tests("\n[[tests]]\ntype = \"unique\"\n[[tests]]\ntype = \"not_null\"\ncolumn = \"id\"\n")
                .get(1)
                .origin();
        assertThat(origin.location()).map(Object::toString).contains("models/m.toml:4:1");
        assertThat(origin.spanOf("column")).map(Object::toString).contains("models/m.toml:6:10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | E107 models/m.toml:1:10 'tests[0]' has no 'type', which is required",
                "{ type = 'uniqe' } | E105 models/m.toml:1:19 'type' must be one of \"not_null\", \"unique\","
                        + " \"accepted_values\", \"relationships\", \"expression\", \"row_count_range\", \"in_range\","
                        + " \"regex_match\", \"aggregate\", \"composite\", \"not_in_future\", \"older_than_n_days\","
                        + " \"unique_expr\", found \"uniqe\"",
                "{ type = 'accepted_values' } | E107 models/m.toml:1:10 'tests[0]' has no 'values', which is required",
                "{ type = 'in_range', min = 0 } | E105 models/m.toml:1:37 'min' must be a text, found 0",
                "{ type = 'row_count_range', min = '0' } | E105 models/m.toml:1:44 'min' must be a whole number that"
                        + " is not negative, found \"0\"",
                "{ type = 'aggregate', op = 'sum', cmp = '<>', value = '1' } | E105 models/m.toml:1:50 'cmp' must be"
                        + " one of \"lt\", \"<\", \"lte\", \"<=\", \"gt\", \">\", \"gte\", \">=\", \"eq\", \"==\","
                        + " \"ne\", \"!=\", found \"<>\"",
                "{ type = 'composite', columns = ['a', 'b'] } | E107 models/m.toml:1:10 'tests[0]' has no 'kind',"
                        + " which is required",
                "{ type = 'not_null', severity = 'warn' } | E105 models/m.toml:1:42 'severity' must be one of"
                        + " \"error\", \"warning\", found \"warn\"",
            })
    void a_test_with_a_mistake_is_reported_where_it_stands(String test, String problem) {
        assertThat(TestProject.ofModels(folder)
                        .model("m", "tests = [" + test + "]")
                        .problems())
                .containsExactly(problem);
    }

    @Test
    void a_named_test_comes_behind_the_models_own_with_its_own_severity() {
        TestProject project = TestProject.ofModels(folder)
                .file("models/test_definitions.toml", """
                        [positive]
                        type = "expression"
                        expression = "amount > 0"
                        [key]
                        type = "unique"
                        column = "id"
                        severity = "warning"
                        """)
                .model("m", """
                        [[use_test]]
                        name = "key"
                        [[use_test]]
                        name = "key"
                        column = "other"
                        severity = "warning"
                        filter = "f"
                        [[tests]]
                        type = "not_null"
                        [[use_test]]
                        name = "positive"
                        """);
        assertThat(project.model("m").tests())
                .containsExactly(
                        test(new TestRule.NotNull(), null, TestSeverity.ERROR, null),
                        test(new TestRule.Unique(), "id", TestSeverity.ERROR, null),
                        test(new TestRule.Unique(), "other", TestSeverity.WARNING, "f"),
                        test(new TestRule.Expression("amount > 0"), null, TestSeverity.ERROR, null));
    }

    @Test
    void an_unknown_named_test_is_reported_with_the_nearest() {
        TestProject project = TestProject.ofModels(folder)
                .file("models/test_definitions.toml", "positive = { type = \"not_in_future\" }")
                .model("m", "use_test = [{ name = \"positve\" }]")
                .model("deep/n", "use_test = [{ name = \"positive\" }]\ntarget = { catalog = \"c\", schema = \"s\" }");
        assertThat(project.problems())
                .containsExactly(
                        "E112 models/m.toml:1:22 there is no test 'positve' in 'models/test_definitions.toml'",
                        "E112 models/deep/n.toml:1:22 there is no test 'positive' in"
                                + " 'models/deep/test_definitions.toml'");
        assertThat(project.found().get(0).suggestion()).contains("write \"positive\"");
        assertThat(project.found().get(1).suggestion()).contains("describe it there under [positive]");
    }

    @Test
    void a_named_test_with_a_mistake_is_reported_once_and_not_blamed_on_models() {
        TestProject project = TestProject.ofModels(folder)
                .file("models/test_definitions.toml", "positive = { type = \"positiv\" }")
                .model("m", "use_test = [{ name = \"positive\" }]");
        assertThat(project.problems())
                .hasSize(1)
                .allSatisfy(problem ->
                        assertThat(problem).startsWith("E105 models/test_definitions.toml:1:21 'type' must be one of"));
        project.file("models/test_definitions.toml", "broken");
        assertThat(project.problems())
                .hasSize(1)
                .allSatisfy(problem -> assertThat(problem).startsWith("E103 models/test_definitions.toml:1:"));
    }

    @Test
    void a_unit_test_is_read_with_its_rows() {
        List<UnitTest> tests =
                TestProject.ofModels(folder).model("m", """
                        [[test]]
                        name = "sums"
                        description = "d"
                        [[test.given]]
                        ref = "orders"
                        rows = [{ id = 1, token = "x", day = 2026-03-01, ok = true, amount = 2.5 }, {}]
                        [test.expect]
                        rows = [{ total = 1 }]
                        ordered = true

                        [[test]]
                        name = "empty"
                        """).model("m").unitTests();
        assertThat(tests)
                .containsExactly(
                        new UnitTest(
                                "sums",
                                Optional.of("d"),
                                List.of(new UnitTest.Fixture(
                                        "orders",
                                        List.of(
                                                Map.of(
                                                        "id", new ConfigValue.Whole(1),
                                                        "token", new ConfigValue.Text("x"),
                                                        "day", new ConfigValue.Text("2026-03-01"),
                                                        "ok", new ConfigValue.Flag(true),
                                                        "amount", new ConfigValue.Fraction(2.5)),
                                                Map.of()))),
                                List.of(Map.of("total", new ConfigValue.Whole(1))),
                                true,
                                Origin.none()),
                        new UnitTest("empty", Optional.empty(), List.of(), List.of(), false, Origin.none()));
        assertThat(tests.get(1).origin().location()).map(Object::toString).contains("models/m.toml:11:1");
    }

    @Test
    void unit_tests_of_a_model_have_different_names() {
        TestProject project =
                TestProject.ofModels(folder).model("m", "[[test]]\nname = \"a\"\n[[test]]\nname = \"a\"\n");
        assertThat(project.problems()).containsExactly("E113 models/m.toml:4:8 two unit tests are called 'a'");
        assertThat(project.found().get(0).notes().get(0).span()).hasToString("models/m.toml:2:8");
    }

    @Test
    void a_fixture_needs_a_name_and_rows_of_tables() {
        assertThat(TestProject.ofModels(folder)
                        .model("m", "test = [{ name = 'a', given = [{ rows = [1] }] }]")
                        .problems())
                .containsExactly(
                        "E105 models/m.toml:1:42 'rows[0]' must be a table, found 1",
                        "E107 models/m.toml:1:32 'test[0].given[0]' has no 'ref', which is required");
    }

    private List<DeclarativeTest> tests(String sidecar) {
        return TestProject.ofModels(folder).model("m", sidecar).model("m").tests();
    }

    private static DeclarativeTest test(
            TestRule rule, @Nullable String column, TestSeverity severity, @Nullable String filter) {
        return new DeclarativeTest(
                rule, Optional.ofNullable(column), severity, Optional.ofNullable(filter), Origin.none());
    }
}
