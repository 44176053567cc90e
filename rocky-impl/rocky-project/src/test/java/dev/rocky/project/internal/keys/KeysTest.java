package dev.rocky.project.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.project.internal.schema.Key;
import dev.rocky.project.internal.schema.KeyType;
import dev.rocky.project.internal.schema.OtherKeys;
import dev.rocky.project.internal.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void every_key_of_every_file_is_described_in_one_line() {
        List<String> undescribed = new ArrayList<>();
        for (TableSchema file : List.of(
                RockyTomlKeys.ROCKY_TOML,
                ModelKeys.SIDECAR,
                ModelKeys.DEFAULTS,
                ModelKeys.GROUP,
                ModelKeys.TEST_DEFINITIONS,
                ContractKeys.CONTRACT)) {
            visit("", file, (path, key) -> {
                String text = key.description();
                if (text.isBlank()
                        || text.contains("\n")
                        || text.endsWith(".")
                        || !Character.isUpperCase(text.charAt(0))) {
                    if (!text.startsWith("false where")) {
                        undescribed.add(path);
                    }
                }
            });
        }
        assertThat(undescribed).isEmpty();
    }

    @Test
    void every_top_level_key_of_the_configuration_is_known() {
        assertThat(RockyTomlKeys.ROCKY_TOML.keys())
                .extracting(Key::name)
                .containsExactlyInAnyOrder(
                        "adapter",
                        "pipeline",
                        "state",
                        "hook",
                        "cost",
                        "schema_evolution",
                        "budget",
                        "retry",
                        "resilience",
                        "run",
                        "reuse",
                        "gc",
                        "cache",
                        "ai",
                        "mask",
                        "classifications",
                        "role",
                        "freshness",
                        "portability",
                        "branch",
                        "imports",
                        "functions",
                        "schedule",
                        "policy",
                        "fulfill");
    }

    @Test
    void the_lenient_tables_of_the_configuration_are_these_and_no_others() {
        assertThat(tablesWith(OtherKeys.Ignored.class, RockyTomlKeys.ROCKY_TOML))
                .containsExactly(
                        "pipeline",
                        "pipeline.checks.assertions",
                        "pipeline.checks.column_match",
                        "pipeline.checks.row_count",
                        "pipeline.contract",
                        "pipeline.contract.allowed_type_changes",
                        "pipeline.contract.required_columns");
    }

    @Test
    void the_strict_tables_of_a_sidecar_are_these_and_no_others() {
        assertThat(tablesWith(OtherKeys.Refused.class, ModelKeys.SIDECAR))
                .containsExactly("budget", "skip", "surrogate_key", "use_test");
    }

    private static Set<String> tablesWith(Class<? extends OtherKeys> others, TableSchema file) {
        Set<String> found = new TreeSet<>();
        visit("", file, (path, key) -> {
            if (tables(key.type()).stream().anyMatch(table -> others.isInstance(table.others()))) {
                found.add(path);
            }
        });
        return found;
    }

    private interface Visitor {
        void visit(String path, Key key);
    }

    private static void visit(String path, TableSchema schema, Visitor visitor) {
        for (Key key : schema.keys()) {
            String here = path.isEmpty() ? key.name() : path + "." + key.name();
            visitor.visit(here, key);
            tables(key.type()).forEach(table -> visit(here, table, visitor));
        }
        if (schema.others() instanceof OtherKeys.Holding holding) {
            tables(holding.type()).forEach(table -> visit(path + ".*", table, visitor));
        }
    }

    /** The descriptions that a type leads to. */
    private static List<TableSchema> tables(KeyType type) {
        return switch (type) {
            case KeyType.Fields fields -> List.of(fields.schema());
            case KeyType.Variants variants -> List.copyOf(variants.cases().values());
            case KeyType.Named named -> tables(named.entry());
            case KeyType.Either either ->
                either.options().stream().flatMap(each -> tables(each).stream()).toList();
            case KeyType.Listing listing -> tables(listing.item());
            case KeyType.Text text -> List.of();
            case KeyType.Whole whole -> List.of();
            case KeyType.Fraction fraction -> List.of();
            case KeyType.Flag flag -> List.of();
            case KeyType.Choice choice -> List.of();
            case KeyType.Anything anything -> List.of();
            case KeyType.Refused refused -> List.of();
        };
    }
}
