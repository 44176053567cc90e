package dev.rocky.project.internal.keys;

import static dev.rocky.project.internal.schema.Key.key;
import static dev.rocky.project.internal.schema.KeyType.choice;
import static dev.rocky.project.internal.schema.KeyType.either;
import static dev.rocky.project.internal.schema.KeyType.flag;
import static dev.rocky.project.internal.schema.KeyType.fraction;
import static dev.rocky.project.internal.schema.KeyType.listOf;
import static dev.rocky.project.internal.schema.KeyType.mapOf;
import static dev.rocky.project.internal.schema.KeyType.smallWhole;
import static dev.rocky.project.internal.schema.KeyType.table;
import static dev.rocky.project.internal.schema.KeyType.tables;
import static dev.rocky.project.internal.schema.KeyType.text;
import static dev.rocky.project.internal.schema.KeyType.whole;

import dev.rocky.project.internal.schema.KeyType;
import dev.rocky.project.internal.schema.TableSchema;

/** The keys of {@code [pipeline.NAME.checks]}. */
final class CheckKeys {

    private static final KeyType TOGGLE = either(
            flag(),
            table(TableSchema.lenient(
                    "A check that is on or off",
                    key("enabled", flag(), "Whether it runs").or(false),
                    TestKeys.SEVERITY)));

    private static final TableSchema FRESHNESS = TableSchema.strict(
            "How old the newest row may be",
            key("threshold_seconds", whole(), "The oldest allowed age").mandatory(),
            key("overrides", mapOf(whole()), "Other ages by schema"),
            TestKeys.SEVERITY);

    private static final TableSchema NULL_RATE = TableSchema.strict(
            "How many rows may hold NULL",
            key("columns", listOf(text()), "The checked columns").mandatory(),
            key("threshold", fraction(), "The highest allowed share, from 0 to 1")
                    .mandatory(),
            key("sample_percent", smallWhole(), "How much of the table is looked at")
                    .or(10),
            TestKeys.SEVERITY);

    private static final TableSchema CUSTOM = TableSchema.strict(
            "A check in SQL",
            key("name", text(), "Name of the check").mandatory(),
            key("sql", text(), "A query that returns one number; {target} stands for the table")
                    .mandatory(),
            key("threshold", whole(), "The highest allowed number").or(0),
            TestKeys.SEVERITY);

    private static final TableSchema QUARANTINE = TableSchema.strict(
            "What happens to rows that fail an assertion",
            key("enabled", flag(), "Whether anything happens").or(false),
            key("mode", choice("split", "tag", "drop"), "What happens").or("split"),
            key("suffix_valid", text(), "Ending of the table of good rows").or("__valid"),
            key("suffix_quarantine", text(), "Ending of the table of bad rows").or("__quarantine"));

    private static final TableSchema OVERLAP = TableSchema.strict(
            "Whether two sources deliver the same row",
            key("keys", listOf(text()), "Columns that identify a row"),
            key("key_expr", text(), "SQL expression that identifies a row, instead of columns"),
            TestKeys.SEVERITY,
            key("max_overlap_rows", whole(), "How many such rows are allowed").or(0),
            key("sample", whole(), "How many of them are shown").or(20));

    static final TableSchema CHECKS = TableSchema.strict(
            "What is checked after tables were written",
            key("enabled", flag(), "Whether a quality pipeline checks anything").or(false),
            key("row_count", TOGGLE, "Compare the number of rows with the source")
                    .or(false),
            key("column_match", TOGGLE, "Compare the columns with the source").or(false),
            key("freshness", table(FRESHNESS), "How old the newest row may be"),
            key("null_rate", table(NULL_RATE), "How many rows may hold NULL"),
            key("custom", tables(CUSTOM), "Checks in SQL"),
            key("assertions", listOf(TestKeys.ASSERTION), "Declarative tests of tables"),
            key("quarantine", table(QUARANTINE), "What happens to rows that fail an assertion"),
            key("cross_source_overlap", table(OVERLAP), "Whether two sources deliver the same row"),
            key(
                            "anomaly_threshold_pct",
                            fraction(),
                            "Deviation of the row count that is reported, in percent; 0 for none")
                    .or(50.0),
            key("fail_on_error", flag(), "Whether a failed check fails a quality run")
                    .or(true));

    private CheckKeys() {}
}
