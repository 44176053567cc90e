package dev.rocky.compiler.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.type.Column;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column that we call non-null never holds {@code NULL}, whatever the tables hold. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NullabilityOracleTest {

    private final List<OracleQuery> corpus = Corpus.all();
    private List<List<Column>> promised = List.of();

    @BeforeAll
    void infer() throws SQLException, IOException {
        try (DuckDb duckdb = DuckDb.withSchema()) {
            Inference inference = Inference.of(corpus, duckdb.sources());
            promised = IntStream.range(0, corpus.size())
                    .mapToObj(i -> inference.of(i).columns())
                    .toList();
        }
    }

    @Test
    void empty_tables_show_no_null_where_we_promise_none() throws SQLException, IOException {
        try (DuckDb duckdb = DuckDb.withSchema()) {
            assertThat(brokenPromises(duckdb)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void made_up_rows_show_no_null_where_we_promise_none(long seed) throws SQLException, IOException {
        try (DuckDb duckdb = DuckDb.withSchema()) {
            RandomRows.fill(duckdb, seed, 8);
            assertThat(brokenPromises(duckdb)).isEmpty();
        }
    }

    /** A single row: outer joins find no partner. */
    @Test
    void single_rows_show_no_null_where_we_promise_none() throws SQLException, IOException {
        try (DuckDb duckdb = DuckDb.withSchema()) {
            RandomRows.fill(duckdb, 4, 1);
            assertThat(brokenPromises(duckdb)).isEmpty();
        }
    }

    private List<String> brokenPromises(DuckDb duckdb) {
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < corpus.size(); i++) {
            List<Column> columns = promised.get(i);
            if (columns.stream().anyMatch(column -> !column.nullable())) {
                for (int place : nulls(duckdb, corpus.get(i).text())) {
                    if (place < columns.size() && !columns.get(place).nullable()) {
                        broken.add(corpus.get(i) + "\n  " + columns.get(place) + " holds NULL");
                    }
                }
            }
        }
        return broken;
    }

    /** A query that fails with these rows, say because a text is no number, shows nothing. */
    private static Set<Integer> nulls(DuckDb duckdb, String query) {
        try {
            return duckdb.columnsWithNull(query);
        } catch (SQLException e) {
            return Set.of();
        }
    }
}
