package dev.rocky.project.internal.keys;

import static dev.rocky.project.internal.schema.Key.key;
import static dev.rocky.project.internal.schema.KeyType.choice;
import static dev.rocky.project.internal.schema.KeyType.filledText;
import static dev.rocky.project.internal.schema.KeyType.flag;
import static dev.rocky.project.internal.schema.KeyType.listOf;
import static dev.rocky.project.internal.schema.KeyType.mapOf;
import static dev.rocky.project.internal.schema.KeyType.pairOf;
import static dev.rocky.project.internal.schema.KeyType.table;
import static dev.rocky.project.internal.schema.KeyType.tables;
import static dev.rocky.project.internal.schema.KeyType.text;
import static dev.rocky.project.internal.schema.KeyType.whole;

import dev.rocky.model.TableFormat;
import dev.rocky.model.TestSeverity;
import dev.rocky.project.internal.schema.Key;
import dev.rocky.project.internal.schema.KeyType;
import dev.rocky.project.internal.schema.TableSchema;

/** The keys of sidecars and frontmatter, and of the files that help the models of a folder. */
public final class ModelKeys {

    private static final TableSchema SOURCE_COLUMN = TableSchema.lenient(
            "A column of a table outside the project",
            key("name", filledText(), "The column").mandatory(),
            key("type", text(), "Its type, such as Int64 or Decimal(18,2); unset where it is not known"),
            key("nullable", flag(), "false where it never holds NULL").or(true));

    private static final TableSchema SOURCE = TableSchema.lenient(
            "A table outside the project that the model reads",
            key("catalog", text(), "Its catalog").mandatory(),
            key("schema", text(), "Its schema").mandatory(),
            key("table", filledText(), "Its name").mandatory(),
            key("columns", tables(SOURCE_COLUMN), "Its columns, where nobody else knows them"));

    private static final Key FRESHNESS = key(
            "freshness",
            table(TableSchema.lenient(
                    "How old the data may become",
                    key("max_lag_seconds", whole(), "The oldest allowed age")
                            .alias("expected_lag_seconds")
                            .mandatory(),
                    key("time_column", text(), "Column that dates a row"),
                    key("severity", choice(TestSeverity.values()), "What older data means"))),
            "How old the data may become");

    private static final TableSchema FORMAT_OPTIONS = TableSchema.lenient(
            "How a lakehouse lays out the table",
            key("partition_by", listOf(text()), "Columns that split it into folders"),
            key("cluster_by", listOf(text()), "Columns that sort it"),
            key("table_properties", listOf(pairOf(text())), "Pairs of key and value: [[\"k\", \"v\"]]"),
            key("comment", text(), "Comment of the table"));

    private static final Key TAGS = key("tags", mapOf(text()), "Free labels");
    private static final Key GOVERNANCE = key(
            "governance",
            table(TableSchema.lenient("What is set in the warehouse", key("tags", mapOf(text()), "Tags of the table"))),
            "What is set in the warehouse");

    private static final Key INTENT = key("intent", text(), "What the model is for, in plain words");
    private static final Key STRATEGY = key("strategy", StrategyKeys.STRATEGY, "How the rows reach the warehouse");

    private static final TableSchema SURROGATE_KEY = TableSchema.strict(
            "A key column that is computed from others",
            key("name", filledText(), "Name of the column").mandatory(),
            key("columns", listOf(text(), 1), "What it is computed from").mandatory());

    private static final TableSchema SKIP = TableSchema.strict(
            "Whether an unchanged model may be skipped; unset to judge from the query",
            key("eligible", flag(), "Whether it may"),
            key("deterministic", flag(), "Whether the same input always gives the same rows"));

    private static final TableSchema COLUMN =
            TableSchema.lenient("A column of the model", key("description", text(), "What it means"));

    /** A sidecar, or the frontmatter of a model. */
    public static final TableSchema SIDECAR = TableSchema.lenient(
            "A model",
            key("name", filledText(), "Unique in the project; unset for the name of the file"),
            key("depends_on", listOf(text()), "Models that must be built first, besides those that the query reads"),
            STRATEGY,
            key(
                    "target",
                    table(TableSchema.lenient(
                            "The table that the model fills",
                            key("catalog", text(), "Its catalog"),
                            key("schema", text(), "Its schema"),
                            key("table", filledText(), "Its name; unset for the name of the model"))),
                    "The table that the model fills"),
            key("sources", tables(SOURCE), "Tables outside the project that the model reads"),
            key("adapter", text(), "Adapter that the model is meant for"),
            INTENT,
            FRESHNESS,
            key("tests", listOf(TestKeys.TEST), "Declarative tests of the table"),
            key("test", tables(TestKeys.UNIT_TEST), "Tests of the query over given rows"),
            key("use_test", tables(TestKeys.USE_TEST), "Tests of test_definitions.toml"),
            key("format", choice(TableFormat.values()), "Storage format on a lakehouse"),
            key("format_options", table(FORMAT_OPTIONS), "How a lakehouse lays out the table"),
            key("group", filledText(), "Group that the model belongs to"),
            key("args", mapOf(text()), "What the group's templates are filled with"),
            TAGS,
            GOVERNANCE,
            key("classification", mapOf(text()), "Classification tag by column"),
            key("retention", text(), "How long old versions are kept: 90d or 1y"),
            key("budget", table(RunKeys.MODEL_BUDGET), "What building it may cost"),
            key("skip", table(SKIP), "Whether an unchanged model may be skipped"),
            key("surrogate_key", tables(SURROGATE_KEY), "Key columns that are computed from others"),
            key("columns", mapOf(table(COLUMN)), "What columns mean"));

    /** {@code _defaults.toml}. */
    public static final TableSchema DEFAULTS = TableSchema.lenient(
            "Defaults for the models of one folder",
            refused("name"),
            refused("depends_on"),
            refused("sources"),
            key(
                    "target",
                    table(TableSchema.lenient(
                            "Where the models are built",
                            key("catalog", text(), "Catalog"),
                            key("schema", text(), "Schema"))),
                    "Where the models are built"),
            STRATEGY,
            INTENT,
            FRESHNESS);

    /** {@code groups/NAME.toml}. */
    public static final TableSchema GROUP = TableSchema.strict(
            "What some models of a folder have in common",
            key("schema_template", text(), "Schema; {arg} stands for an argument of the model"),
            STRATEGY,
            TAGS,
            key(
                    "governance",
                    table(TableSchema.strict(
                            "What is set in the warehouse", key("tags", mapOf(text()), "Tags of the tables"))),
                    "What is set in the warehouse"),
            key("enforce", flag(), "Whether a model may not set what the group sets")
                    .or(false));

    /** {@code test_definitions.toml}. */
    public static final TableSchema TEST_DEFINITIONS =
            TableSchema.anyKeys("Tests that the models of a folder share", TestKeys.NAMED_TEST);

    private ModelKeys() {}

    private static Key refused(String name) {
        return key(name, new KeyType.Refused("it belongs to a single model"), "Belongs to a single model");
    }
}
