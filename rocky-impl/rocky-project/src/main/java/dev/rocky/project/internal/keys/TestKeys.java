package dev.rocky.project.internal.keys;

import static dev.rocky.project.internal.schema.Key.key;
import static dev.rocky.project.internal.schema.KeyType.choice;
import static dev.rocky.project.internal.schema.KeyType.filledText;
import static dev.rocky.project.internal.schema.KeyType.listOf;
import static dev.rocky.project.internal.schema.KeyType.smallWhole;
import static dev.rocky.project.internal.schema.KeyType.tables;
import static dev.rocky.project.internal.schema.KeyType.text;
import static dev.rocky.project.internal.schema.KeyType.whole;

import dev.rocky.model.TestRule;
import dev.rocky.model.TestSeverity;
import dev.rocky.project.internal.schema.Key;
import dev.rocky.project.internal.schema.KeyType;
import dev.rocky.project.internal.schema.TableSchema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of declarative tests, wherever they are written, and of unit tests. */
public final class TestKeys {

    static final Key SEVERITY = key("severity", choice(TestSeverity.values()), "What a failure means")
            .or("error");

    private static final Key COLUMN = key("column", text(), "The tested column");
    private static final Key FILTER = key("filter", text(), "SQL condition; other rows are not tested");

    /** {@code [[tests]]} of a model. */
    static final KeyType TEST = tests(COLUMN, SEVERITY, FILTER);

    /** {@code [NAME]} of a {@code test_definitions.toml}. */
    static final KeyType NAMED_TEST = tests(COLUMN);

    /** {@code [[…checks.assertions]]} of a pipeline. */
    static final KeyType ASSERTION = tests(
            key("table", text(), "The tested table").mandatory(),
            key("name", text(), "Name of the check"),
            COLUMN,
            SEVERITY,
            FILTER);

    /** {@code [[use_test]]} of a model. */
    static final TableSchema USE_TEST = TableSchema.strict(
            "Uses a test of test_definitions.toml",
            key("name", filledText(), "Which one").mandatory(),
            COLUMN,
            SEVERITY,
            FILTER);

    private static final KeyType ROWS = listOf(KeyType.mapOf(new KeyType.Anything()));

    private static final TableSchema GIVEN = TableSchema.lenient(
            "Rows in place of a table",
            key("ref", filledText(), "The name that the query reads").mandatory(),
            key("rows", ROWS, "The rows"));

    private static final TableSchema EXPECT = TableSchema.lenient(
            "What the query shall return",
            key("rows", ROWS, "The rows"),
            key("ordered", KeyType.flag(), "Whether their order counts").or(false));

    /** {@code [[test]]} of a model. */
    static final TableSchema UNIT_TEST = TableSchema.lenient(
            "Runs the query over given rows",
            key("name", filledText(), "Unique among the tests of the model").mandatory(),
            key("description", text(), "What it shows"),
            key("given", tables(GIVEN), "The tables that the query reads"),
            key("expect", KeyType.table(EXPECT), "What it shall return"));

    private TestKeys() {}

    private static KeyType tests(Key... common) {
        Map<String, TableSchema> cases = new LinkedHashMap<>();
        add(cases, common, "not_null", "No row holds NULL in the column");
        add(cases, common, "unique", "No value of the column occurs twice");
        add(
                cases,
                common,
                "accepted_values",
                "The column holds only certain values",
                key("values", listOf(text()), "The values").mandatory());
        add(
                cases,
                common,
                "relationships",
                "Every value occurs in a column of another table",
                key("to_table", filledText(), "The other table, with dots").mandatory(),
                key("to_column", filledText(), "Its column").mandatory());
        add(
                cases,
                common,
                "expression",
                "A SQL condition holds for every row",
                key("expression", filledText(), "The condition").mandatory());
        add(
                cases,
                common,
                "row_count_range",
                "The number of rows lies between two bounds",
                key("min", whole(), "The least, included"),
                key("max", whole(), "The most, included"));
        add(
                cases,
                common,
                "in_range",
                "The column lies between two numbers",
                key("min", text(), "The least, included, in quotes"),
                key("max", text(), "The most, included, in quotes"));
        add(
                cases,
                common,
                "regex_match",
                "The column matches a regular expression",
                key("pattern", text(), "The expression, as the warehouse writes it")
                        .mandatory());
        add(
                cases,
                common,
                "aggregate",
                "An aggregate compares as asked",
                key("op", choice(TestRule.AggregateOperator.values()), "The aggregate")
                        .mandatory(),
                key("cmp", choice(comparisons()), "The comparison").mandatory(),
                key("value", text(), "What it is compared with, in quotes").mandatory());
        add(
                cases,
                common,
                "composite",
                "No combination of columns occurs twice",
                key("kind", choice("unique"), "What is asked of the combination")
                        .mandatory(),
                key("columns", listOf(text()), "The columns").mandatory());
        add(cases, common, "not_in_future", "No value of the column lies in the future");
        add(
                cases,
                common,
                "older_than_n_days",
                "Every value of the column is old enough",
                key("days", smallWhole(), "How many days").mandatory());
        add(
                cases,
                common,
                "unique_expr",
                "No value of a SQL expression occurs twice",
                key("key_expr", filledText(), "The expression").mandatory());
        return new KeyType.Variants("type", Optional.empty(), cases);
    }

    private static void add(Map<String, TableSchema> cases, Key[] common, String type, String description, Key... own) {
        Key tag = key("type", text(), "What is tested").mandatory();
        Key[] keys = Stream.of(Stream.of(tag), Stream.of(own), Stream.of(common))
                .flatMap(each -> each)
                .toArray(Key[]::new);
        cases.put(type, TableSchema.lenient(description, keys));
    }

    private static String[] comparisons() {
        return Arrays.stream(TestRule.Comparison.values())
                .flatMap(each -> Stream.of(each.spelling(), each.symbol()))
                .toArray(String[]::new);
    }
}
