package dev.rocky.project.internal.keys;

import static dev.rocky.project.internal.schema.Key.key;
import static dev.rocky.project.internal.schema.KeyType.choice;
import static dev.rocky.project.internal.schema.KeyType.either;
import static dev.rocky.project.internal.schema.KeyType.filledText;
import static dev.rocky.project.internal.schema.KeyType.flag;
import static dev.rocky.project.internal.schema.KeyType.listOf;
import static dev.rocky.project.internal.schema.KeyType.mapOf;
import static dev.rocky.project.internal.schema.KeyType.smallWhole;
import static dev.rocky.project.internal.schema.KeyType.table;
import static dev.rocky.project.internal.schema.KeyType.tables;
import static dev.rocky.project.internal.schema.KeyType.text;
import static dev.rocky.project.internal.schema.KeyType.whole;

import dev.rocky.model.AdapterConfig;
import dev.rocky.model.Governance;
import dev.rocky.model.Pipeline;
import dev.rocky.model.PipelineType;
import dev.rocky.project.internal.schema.Key;
import dev.rocky.project.internal.schema.KeyType;
import dev.rocky.project.internal.schema.TableSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of {@code [pipeline.NAME]}, for each of the five types. */
public final class PipelineKeys {

    private static final Key ADAPTER =
            key("adapter", text(), "Name of the adapter").or(AdapterConfig.DEFAULT_NAME);

    private static final TableSchema GRANT = TableSchema.strict(
            "Permissions for one principal",
            key("principal", filledText(), "User, group or role").mandatory(),
            key("permissions", listOf(text()), "BROWSE, USE CATALOG, USE SCHEMA, SELECT, MODIFY, MANAGE")
                    .mandatory());

    private static final TableSchema WORKSPACE = TableSchema.strict(
            "A workspace that may see the catalog",
            key("id", whole(), "Number of the workspace").mandatory(),
            key("binding_type", choice(Governance.BindingType.values()), "What it may do")
                    .or("READ_WRITE"));

    private static final TableSchema ISOLATION = TableSchema.strict(
            "Which workspaces see the catalog",
            key("enabled", flag(), "Whether only these do").or(false),
            key("workspace_ids", tables(WORKSPACE), "The workspaces"));

    private static final Key GOVERNANCE = key(
            "governance",
            table(TableSchema.strict(
                    "What may be created in the target and who gets access to it",
                    key("auto_create_catalogs", flag(), "Create missing catalogs")
                            .or(false),
                    key("auto_create_schemas", flag(), "Create missing schemas").or(false),
                    key("tag_prefix", text(), "Put before tags that are made from components"),
                    key("tags", mapOf(text()), "Tags of what is created"),
                    key("grants", tables(GRANT), "Permissions on catalogs"),
                    key("schema_grants", tables(GRANT), "Permissions on schemas"),
                    key("isolation", table(ISOLATION), "Which workspaces see the catalog"))),
            "What may be created in the target and who gets access to it");

    private static final TableSchema EXECUTION = TableSchema.strict(
            "How the work is spread and when it is given up",
            key(
                            "concurrency",
                            either(KeyType.wordInAnyCase("adaptive"), whole()),
                            "How many tables at once, or \"adaptive\"")
                    .or("adaptive"),
            key("fail_fast", flag(), "Stop everything at the first failure").or(false),
            key("error_rate_abort_pct", smallWhole(), "Share of failed tables that stops everything; 0 for never")
                    .or(50),
            key("table_retries", smallWhole(), "How often a failed table is tried again")
                    .or(1));

    private static final TableSchema SCHEDULE_RETRY = TableSchema.strict(
            "How a failed scheduled run is tried again",
            key("max", smallWhole(), "How often").or(0));

    private static final TableSchema SCHEDULE = TableSchema.strict(
            "When the scheduler runs the pipeline",
            key("cron", text(), "Times, as five fields"),
            key("timezone", text(), "Zone of those times; unset for the project's"),
            key("after", listOf(text()), "Pipelines whose success starts this one"),
            key("freshness", flag(), "Run when data is older than allowed").or(false),
            key("catchup", text(), "What happens to missed times: latest or skip")
                    .or("latest"),
            key("retry", table(SCHEDULE_RETRY), "How a failed run is tried again"),
            key("timeout_minutes", whole(), "Longest time a run may take; 0 for any")
                    .or(0),
            key("enabled", flag(), "Whether the scheduler looks at it").or(true));

    private static final Key DEPENDS_ON = key("depends_on", listOf(text()), "Pipelines that must have run before");

    private static final TableSchema SCHEMA_PATTERN = TableSchema.strict(
            "How names of source schemas are taken apart",
            key("prefix", text(), "What every managed schema starts with").mandatory(),
            key("separator", text(), "What stands between the parts").mandatory(),
            key("components", listOf(text()), "Names of the parts; `name...` takes several")
                    .mandatory());

    private static final TableSchema DISCOVERY = TableSchema.strict(
            "Who knows which tables there are",
            ADAPTER,
            key("report_new_sources", flag(), "Report sources that were not there before")
                    .or(false),
            key("on_collision", choice("off", "warn", "error"), "When two sources lead to one target")
                    .or("off"));

    private static final TableSchema MANUAL_SCHEMA = TableSchema.strict(
            "A source schema that no service has to be asked for",
            key("name", filledText(), "Name of the schema").mandatory(),
            key("tables", listOf(filledText()), "Its tables").mandatory());

    private static final TableSchema REPLICATION_SOURCE = TableSchema.strict(
            "Where tables are copied from",
            ADAPTER,
            key("catalog", text(), "Catalog of the source schemas"),
            key("schema_pattern", table(SCHEMA_PATTERN), "How their names are taken apart")
                    .mandatory(),
            key("discovery", table(DISCOVERY), "Who knows which tables there are"),
            key("schemas", tables(MANUAL_SCHEMA), "The schemas themselves, where the discovery adapter is `manual`"));

    private static final TableSchema REPLICATION_TARGET = TableSchema.strict(
            "Where tables are copied to",
            ADAPTER,
            key("catalog_template", text(), "Catalog; {component} stands for a part of the source schema")
                    .mandatory(),
            key("schema_template", text(), "Schema; {component} stands for a part of the source schema")
                    .mandatory(),
            key("separator", text(), "Joins a part that has several values"),
            GOVERNANCE);

    private static final TableSchema METADATA_COLUMN = TableSchema.strict(
            "A column that the copy adds",
            key("name", filledText(), "Name of the column").mandatory(),
            key("type", text(), "Type, as the warehouse writes it").mandatory(),
            key("value", text(), "SQL expression; {component} stands for a part of the source schema")
                    .mandatory());

    private static final TableSchema TABLE_MATCH = TableSchema.strict(
            "Which tables an override is for",
            key("connector", text(), "Connector or schema"),
            key("table", text(), "Table; `*` and `?` stand for any characters"));

    private static final Key MERGE_KEYS = key("merge_keys", listOf(text()), "Columns that identify a row");
    private static final Key MERGE_KEYS_FALLBACK =
            key("merge_keys_fallback", listOf(text()), "Columns that identify a row where no others are set");

    private static final TableSchema TABLE_OVERRIDE = TableSchema.strict(
            "Other settings for some tables",
            key("match", table(TABLE_MATCH), "Which tables"),
            key("strategy", text(), "How they are copied"),
            MERGE_KEYS,
            MERGE_KEYS_FALLBACK,
            key("timestamp_column", text(), "Column that an incremental copy follows"),
            key("enabled", flag(), "Whether they are copied"));

    private static final TableSchema CHECKED_TABLE = TableSchema.strict(
            "A table to check",
            key("catalog", text(), "Its catalog").mandatory(),
            key("schema", text(), "Its schema").mandatory(),
            key("table", text(), "Its name; unset for every table of the schema"));

    private static final TableSchema SNAPSHOT_SOURCE =
            TableSchema.strict("The table whose history is kept", ADAPTER).with(tableName());

    private static final TableSchema SNAPSHOT_TARGET = TableSchema.strict("The table that keeps the history", ADAPTER)
            .with(tableName())
            .with(GOVERNANCE);

    private static final TableSchema LOAD_TARGET = TableSchema.strict(
            "Where files are loaded",
            ADAPTER,
            key("catalog", text(), "Its catalog").mandatory(),
            key("schema", text(), "Its schema").mandatory(),
            key("table", text(), "Table for every file; unset for one named as each file"),
            GOVERNANCE);

    private static final TableSchema LOAD_OPTIONS = TableSchema.strict(
            "How files are loaded",
            key("batch_size", whole(), "Rows of one insert").or(Pipeline.LoadOptions.DEFAULT.batchSize()),
            key("create_table", flag(), "Create missing tables").or(true),
            key("truncate_first", flag(), "Empty the table before").or(false),
            key("csv_delimiter", text(), "What separates the fields of a line").or(","),
            key("csv_has_header", flag(), "Whether the first line names the columns")
                    .or(true));

    private static final TableSchema REQUIRED_COLUMN = TableSchema.lenient(
            "A column that every file must have",
            key("name", filledText(), "Name of the column").mandatory(),
            key("type", text(), "Type, as the warehouse writes it").mandatory(),
            key("nullable", flag(), "Whether it may hold NULL").or(true));

    private static final TableSchema TYPE_CHANGE = TableSchema.lenient(
            "A change of type that is fine",
            key("from", text(), "Type before").mandatory(),
            key("to", text(), "Type after").mandatory());

    private static final TableSchema LOAD_CONTRACT = TableSchema.lenient(
            "What every file must look like",
            key("required_columns", tables(REQUIRED_COLUMN), "Columns that must be there"),
            key("protected_columns", listOf(text()), "Columns that must not go away"),
            key("allowed_type_changes", tables(TYPE_CHANGE), "Changes of type that are fine"));

    /** A pipeline; one that says no type copies tables. */
    static final KeyType PIPELINE =
            new KeyType.Variants("type", Optional.of(PipelineType.REPLICATION.spelling()), cases());

    private PipelineKeys() {}

    private static Map<String, TableSchema> cases() {
        Map<String, TableSchema> cases = new LinkedHashMap<>();
        add(
                cases,
                PipelineType.REPLICATION,
                "Copies the tables that a discovery adapter finds",
                target(REPLICATION_TARGET),
                key("strategy", text(), "How tables are copied").or("incremental"),
                key("timestamp_column", text(), "Column that an incremental copy follows")
                        .or("_fivetran_synced"),
                key("metadata_columns", tables(METADATA_COLUMN), "Columns that the copy adds"),
                key("source", table(REPLICATION_SOURCE), "Where tables are copied from")
                        .mandatory(),
                MERGE_KEYS,
                MERGE_KEYS_FALLBACK,
                key("table_overrides", tables(TABLE_OVERRIDE), "Other settings for some tables"),
                key("prune_unchanged", flag(), "Skip tables whose source did not change")
                        .or(false));
        add(
                cases,
                PipelineType.TRANSFORMATION,
                "Builds models",
                target(TableSchema.strict("Where models are built", ADAPTER, GOVERNANCE)),
                key("models", text(), "Which model files: a path with *, ? and **")
                        .or(Pipeline.Transformation.DEFAULT_MODEL_FILES));
        add(
                cases,
                PipelineType.QUALITY,
                "Checks tables",
                target(TableSchema.strict("Whose tables are checked", ADAPTER)),
                key("tables", tables(CHECKED_TABLE), "The tables"));
        add(
                cases,
                PipelineType.SNAPSHOT,
                "Keeps the history of one table",
                target(SNAPSHOT_TARGET),
                key("unique_key", listOf(text()), "Columns that identify a row").mandatory(),
                key("updated_at", text(), "Column that changes with the row").mandatory(),
                key("invalidate_hard_deletes", flag(), "Whether rows that are gone end their validity")
                        .or(false),
                key("source", table(SNAPSHOT_SOURCE), "The table whose history is kept")
                        .mandatory());
        add(
                cases,
                PipelineType.LOAD,
                "Loads files into tables",
                target(LOAD_TARGET),
                key("source_dir", text(), "Folder of the files, relative to rocky.toml")
                        .mandatory(),
                key(
                        "format",
                        choice(Pipeline.FileFormat.values()),
                        "Format of all files; unset to tell it by their endings"),
                key("options", table(LOAD_OPTIONS), "How files are loaded"),
                key("contract", table(LOAD_CONTRACT), "What every file must look like"));
        return cases;
    }

    private static void add(Map<String, TableSchema> cases, PipelineType type, String description, Key... own) {
        Key tag = key("type", new KeyType.Anything(), "What the pipeline does").or(type.spelling());
        Key checks = key("checks", table(CheckKeys.CHECKS), "What is checked after tables were written");
        Stream<Key> common = Stream.of(
                type == PipelineType.QUALITY ? checks.mandatory() : checks,
                key("execution", table(EXECUTION), "How the work is spread"),
                DEPENDS_ON,
                key("schedule", table(SCHEDULE), "When the scheduler runs it"));
        cases.put(
                type.spelling(),
                TableSchema.lenient(
                        description,
                        Stream.of(Stream.of(tag), Stream.of(own), common)
                                .flatMap(each -> each)
                                .toArray(Key[]::new)));
    }

    private static Key target(TableSchema schema) {
        return key("target", table(schema), schema.description()).mandatory();
    }

    private static Key[] tableName() {
        return new Key[] {
            key("catalog", text(), "Its catalog").mandatory(),
            key("schema", text(), "Its schema").mandatory(),
            key("table", filledText(), "Its name").mandatory()
        };
    }
}
