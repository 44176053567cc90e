package dev.rocky.project.internal.keys;

import static dev.rocky.project.internal.schema.Key.key;
import static dev.rocky.project.internal.schema.KeyType.choice;
import static dev.rocky.project.internal.schema.KeyType.either;
import static dev.rocky.project.internal.schema.KeyType.flag;
import static dev.rocky.project.internal.schema.KeyType.listOf;
import static dev.rocky.project.internal.schema.KeyType.mapOf;
import static dev.rocky.project.internal.schema.KeyType.smallWhole;
import static dev.rocky.project.internal.schema.KeyType.table;
import static dev.rocky.project.internal.schema.KeyType.tables;
import static dev.rocky.project.internal.schema.KeyType.text;
import static dev.rocky.project.internal.schema.KeyType.whole;

import dev.rocky.model.DeclaredFunction;
import dev.rocky.model.Masking;
import dev.rocky.model.TargetDialect;
import dev.rocky.model.TestSeverity;
import dev.rocky.project.internal.schema.Key;
import dev.rocky.project.internal.schema.KeyType;
import dev.rocky.project.internal.schema.TableSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The keys of the sections of {@code rocky.toml} that govern who may do what. */
final class ControlKeys {

    private static final KeyType MASKING = choice(Masking.Strategy.values());

    private static final Key PRINCIPAL =
            key("principal", choice("human", "agent"), "Who acts").mandatory();
    private static final KeyType EFFECT = choice("allow", "require_review", "deny");
    private static final Key CAPABILITY = key(
                    "capability",
                    choice(
                            "read",
                            "propose",
                            "apply",
                            "promote",
                            "backfill",
                            "gc",
                            "restore",
                            "retry",
                            "quarantine",
                            "schema_change.additive",
                            "schema_change.breaking",
                            "value_change"),
                    "What is done")
            .mandatory();

    static final TableSchema AI = TableSchema.strict(
            "How language models are used",
            key("max_tokens", smallWhole(), "Most tokens of an answer, and of all tries together")
                    .or(4096));

    static final TableSchema MASK = TableSchema.anyKeys(
            "How classified columns are masked: a word for a tag, a table for an environment",
            either(MASKING, mapOf(MASKING)));

    static final TableSchema CLASSIFICATIONS = TableSchema.strict(
            "What classified columns need", key("allow_unmasked", listOf(text()), "Tags that need no mask"));

    static final TableSchema ROLE = TableSchema.strict(
            "Permissions that go together",
            key("inherits", listOf(text()), "Roles whose permissions it has too"),
            key("permissions", listOf(text()), "BROWSE, USE CATALOG, USE SCHEMA, SELECT, MODIFY, MANAGE"));

    static final TableSchema FRESHNESS = TableSchema.strict(
            "How old data may become",
            key("expected_lag_seconds", whole(), "The oldest allowed age"),
            key("time_column", text(), "Column that dates a row"),
            key("severity", choice(TestSeverity.values()), "What older data means"));

    static final TableSchema PORTABILITY = TableSchema.strict(
            "Which other warehouse the models shall run on",
            key("target_dialect", choice(TargetDialect.values()), "That warehouse"),
            key("allow", listOf(text()), "Constructs that are fine all the same"));

    private static final TableSchema APPROVAL = TableSchema.strict(
            "Who must agree before a branch is promoted",
            key("required", flag(), "Whether anybody must").or(false),
            key("min_approvers", smallWhole(), "How many").or(1),
            key("allowed_signers", listOf(text()), "Who counts; empty for everybody"),
            key("max_age_seconds", whole(), "How long an approval counts").or(86_400));

    static final TableSchema BRANCH =
            TableSchema.strict("How branches are promoted", key("approval", table(APPROVAL), "Who must agree"));

    static final TableSchema IMPORT = TableSchema.strict(
            "Another project whose tables are read",
            key("path", text(), "Its folder").mandatory(),
            key("snapshot", text(), "File that describes it").mandatory(),
            key("baseline", text(), "File that described it when it was last looked at"),
            key("pin", text(), "Version that is expected; `*` for any"));

    static final TableSchema FUNCTION = TableSchema.strict(
            "A function that users of the warehouse wrote",
            key("parameters", listOf(text()), "Types of its parameters as the warehouse spells them; `ANY` for any"),
            key("returns", text(), "Type of its result as the warehouse spells it")
                    .mandatory(),
            key("kind", choice(DeclaredFunction.Kind.values()), "What it is applied to")
                    .or("scalar"),
            key("nullable", flag(), "Whether it may give `NULL` where no argument is `NULL`")
                    .or(true));

    static final TableSchema SCHEDULE = TableSchema.strict(
            "What the scheduler assumes",
            key("timezone", text(), "Zone of times").or("UTC"),
            key("poll_interval_seconds", whole(), "How often it looks").or(15));

    private static final TableSchema SCOPE = TableSchema.strict(
            "Which models a rule is for",
            key("any", flag(), "All of them").or(false),
            key("models", listOf(text()), "By name"),
            key("tags", mapOf(text()), "By tag"),
            key("classifications", listOf(text()), "By classification of a column"),
            key("exclude_classifications", listOf(text()), "But not with these"),
            key("layer", text(), "By layer"),
            key("contracted", flag(), "With or without a contract"),
            key("max_downstreams", whole(), "With at most so many readers"));

    private static final TableSchema AUTONOMY = TableSchema.strict(
            "When an agent loses its freedom",
            key("failures", whole(), "How many failures").mandatory(),
            key("window", text(), "Within which time, such as 24h or 7d").mandatory());

    private static final TableSchema RULE = TableSchema.strict(
            "Who may do what to which models",
            PRINCIPAL,
            CAPABILITY,
            key("effect", EFFECT, "Whether they may").mandatory(),
            key("scope", table(SCOPE), "Which models"),
            key("verify_after", listOf(text()), "What is checked afterwards"),
            key("conditions", new KeyType.Anything(), "Accepted, without effect"),
            key("autonomy_budget", table(AUTONOMY), "When an agent loses its freedom"));

    private static final TableSchema POLICY_TEST = TableSchema.strict(
            "An example of what the rules shall say",
            key("name", text(), "What it shows").mandatory(),
            PRINCIPAL,
            CAPABILITY,
            key("expect", EFFECT, "What they shall say").mandatory(),
            key("model", text(), "The model").or(""),
            key("tags", mapOf(text()), "Its tags"),
            key("classifications", listOf(text()), "Its classifications"),
            key("layer", text(), "Its layer"),
            key("contracted", flag(), "Whether it has a contract").or(false),
            key("downstreams", whole(), "How many models read it").or(0),
            key("reachable_downstreams", whole(), "How many read it at any distance"));

    static final TableSchema POLICY = TableSchema.strict(
            "Who may do what",
            key("version", smallWhole(), "Version of the rules: 1").mandatory(),
            key("default_agent_effect", EFFECT, "Where no rule speaks of an agent")
                    .or("require_review"),
            key("rules", tables(RULE), "The rules"),
            key("tests", tables(POLICY_TEST), "Examples of what they shall say"));

    static final TableSchema FULFILL = TableSchema.strict(
            "How briefs are turned into products",
            key("briefs_dir", text(), "Folder of briefs"),
            key("driver", new KeyType.Variants("type", Optional.empty(), drivers()), "Who does it"));

    private ControlKeys() {}

    private static Map<String, TableSchema> drivers() {
        Map<String, TableSchema> drivers = new LinkedHashMap<>();
        drivers.put(
                "subprocess",
                TableSchema.strict(
                        "A program",
                        key("type", text(), "The kind of driver").mandatory(),
                        key("command", listOf(text()), "The program and its arguments")
                                .mandatory(),
                        key("env_allow", listOf(text()), "Environment variables that it sees"),
                        key("timeout_seconds", whole(), "Longest time it may take")
                                .or(900),
                        key("kill_grace_seconds", whole(), "Time to end by itself")
                                .or(30)));
        drivers.put(
                "replay",
                TableSchema.strict(
                        "A recorded session",
                        key("type", text(), "The kind of driver").mandatory(),
                        key("session", text(), "The recording").mandatory()));
        return drivers;
    }
}
