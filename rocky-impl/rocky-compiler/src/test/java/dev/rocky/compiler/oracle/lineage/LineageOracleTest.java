package dev.rocky.compiler.oracle.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compiler.oracle.DuckDb;
import dev.rocky.compiler.oracle.Inference;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Lineage is neither too short nor too long.
 *
 * <p>{@code -Doracle.first=1000 -Doracle.count=5000} tries other and more seeds.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LineageOracleTest {

    private static final long FIRST = Long.getLong("oracle.first", 1);
    private static final int COUNT = Integer.getInteger("oracle.count", 200);

    /** Of a hundred origins that are claimed, how many must show in the values of four made-up worlds. */
    private static final double SHOWN = 85;

    private final List<String> hidden = new ArrayList<>();
    private final List<String> invented = new ArrayList<>();
    private int run;
    private int claimed;
    private int shown;

    @BeforeAll
    void experiment() throws SQLException {
        try (DuckDb duckdb = DuckDb.empty()) {
            for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
                experiment(duckdb, LineageCase.of(seed));
            }
        }
    }

    private void experiment(DuckDb duckdb, LineageCase made) throws SQLException {
        Map<String, Set<Integer>> changed = Experiment.run(duckdb, made).orElse(Map.of());
        if (changed.isEmpty()) {
            return;
        }
        run++;
        Inference inference = Inference.of(List.of(made.asQuery()), duckdb.sources());
        CompiledModel model = inference.of(0);
        LineageClaims claims = LineageClaims.of(inference.compiled(), model);
        for (Map.Entry<String, Set<Integer>> each : changed.entrySet()) {
            for (int place : each.getValue()) {
                if (!claims.allows(each.getKey(), place)) {
                    hidden.add(made.asQuery() + "\n  " + each.getKey() + " changes column " + (place + 1));
                }
            }
        }
        Set<String> silent = new TreeSet<>();
        for (int place = 0; place < claims.sources().size(); place++) {
            for (String source : claims.sources().get(place)) {
                claimed++;
                if (changed.getOrDefault(source, Set.of()).contains(place)) {
                    shown++;
                } else {
                    silent.add(source);
                }
            }
        }
        for (String source : silent) {
            if (!Renaming.shows(duckdb, made, source)) {
                invented.add(made.asQuery() + "\n  nothing depends on " + source);
            }
        }
    }

    @Test
    void a_column_that_lineage_does_not_name_changes_nothing() {
        assertThat(hidden).isEmpty();
    }

    @Test
    void a_column_that_lineage_names_is_used() {
        assertThat(invented).isEmpty();
    }

    @Test
    void most_columns_that_lineage_names_change_the_values() {
        assertThat(100.0 * shown / claimed).isGreaterThan(SHOWN);
    }

    @Test
    void nearly_all_queries_run() {
        assertThat(100.0 * run / COUNT).isGreaterThan(90);
    }
}
