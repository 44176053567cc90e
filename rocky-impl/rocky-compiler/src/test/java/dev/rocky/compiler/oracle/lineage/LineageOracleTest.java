package dev.rocky.compiler.oracle.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compiler.oracle.Deviation;
import dev.rocky.compiler.oracle.DuckDb;
import dev.rocky.compiler.oracle.Inference;
import dev.rocky.compiler.oracle.OracleReport;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Lineage is neither too short nor too long; and the columns of made-up queries are what DuckDB describes.
 *
 * <p>{@code -Doracle.first=1000 -Doracle.count=5000} tries other and more seeds.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LineageOracleTest {

    private static final long FIRST = Long.getLong("oracle.first", 1);
    private static final int COUNT = Integer.getInteger("oracle.count", 60);

    /** Of a hundred origins that are claimed, how many must show in values; many queries find no rows to show. */
    private static final double SHOWN = 50;

    private final List<String> hidden = new ArrayList<>();
    private final List<String> invented = new ArrayList<>();
    private final List<String> unexpectedNulls = new ArrayList<>();
    private final List<String> deviations = new ArrayList<>();
    private int run;
    private int claimed;
    private int shown;

    @BeforeAll
    void experiment() throws SQLException, IOException {
        try (DuckDb duckdb = DuckDb.empty()) {
            for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
                LineageCase made = LineageCase.of(seed);
                Optional<Experiment.Seen> seen = Experiment.run(duckdb, made);
                if (seen.isPresent()) {
                    run++;
                    judge(duckdb, made, seen.get());
                }
            }
        }
        OracleReport.write("lineage", List.of(hidden, invented, unexpectedNulls, deviations));
    }

    private void judge(DuckDb duckdb, LineageCase made, Experiment.Seen seen) throws SQLException {
        deviations.addAll(OracleReport.of(List.of(made.asQuery()), duckdb).with(Deviation.values()));
        Inference inference = Inference.of(List.of(made.asQuery()), duckdb.sources());
        CompiledModel model = inference.of(0);
        LineageClaims claims = LineageClaims.of(inference.compiled(), model);
        seen.changed()
                .forEach((column, places) -> places.stream()
                        .filter(place -> !claims.allows(column, place))
                        .forEach(place ->
                                hidden.add(made.asQuery() + "\n  " + column + " changes column " + (place + 1))));
        seen.nulls().stream()
                .filter(place -> place < model.columns().size())
                .filter(place -> !model.columns().get(place).nullable())
                .forEach(place -> unexpectedNulls.add(made.asQuery() + "\n  NULL in column " + (place + 1)));
        for (String source : silent(claims, seen)) {
            if (!Renaming.shows(duckdb, made, source)) {
                invented.add(made.asQuery() + "\n  nothing depends on " + source);
            }
        }
    }

    /** The columns that are said to feed another one that never changed with them. */
    private Set<String> silent(LineageClaims claims, Experiment.Seen seen) {
        Set<String> silent = new TreeSet<>();
        for (int place = 0; place < claims.sources().size(); place++) {
            for (String source : claims.sources().get(place)) {
                claimed++;
                if (seen.changed().getOrDefault(source, Set.of()).contains(place)) {
                    shown++;
                } else {
                    silent.add(source);
                }
            }
        }
        return silent;
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
    void no_column_that_cannot_be_null_is() {
        assertThat(unexpectedNulls).isEmpty();
    }

    @Test
    void the_columns_are_those_that_duckdb_describes() {
        assertThat(deviations).isEmpty();
    }

    @Test
    void nearly_all_queries_run() {
        assertThat(100.0 * run / COUNT).isGreaterThan(90);
    }
}
