package dev.rocky.compiler.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What we say of the queries of the corpus is what DuckDB says of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OracleTest {

    private OracleReport all = new OracleReport(List.of());
    private OracleReport judged = new OracleReport(List.of());
    private Map<String, String> exceptions = Map.of();

    @BeforeAll
    void compare() throws SQLException, IOException {
        try (DuckDb duckdb = DuckDb.withSchema()) {
            all = OracleReport.of(Corpus.all(), duckdb);
        }
        exceptions = OracleExceptions.read();
        all.write("corpus");
        judged = all.without(exceptions.keySet());
    }

    @Test
    void the_corpus_is_large() {
        assertThat(all.verdicts()).hasSizeGreaterThan(600);
    }

    @Test
    void every_query_is_read_and_nothing_is_found_wrong() {
        assertThat(all.with(Deviation.REJECTED)).isEmpty();
    }

    @Test
    void no_column_has_a_wrong_type() {
        assertThat(judged.with(Deviation.TYPE)).isEmpty();
    }

    @Test
    void no_column_has_a_wrong_name_and_none_is_missing() {
        assertThat(judged.with(Deviation.NAME, Deviation.COLUMNS)).isEmpty();
    }

    @Test
    void every_type_is_known() {
        assertThat(judged.with(Deviation.UNKNOWN)).isEmpty();
    }

    @Test
    void almost_all_columns_are_known_with_the_exceptions_counted() {
        assertThat(all.exact()).isGreaterThanOrEqualTo(99);
    }

    @Test
    void no_exception_is_out_of_date() {
        Set<String> deviating = Set.copyOf(all.verdicts().stream()
                .filter(each -> !each.findings().isEmpty())
                .map(each -> each.query().name())
                .toList());
        assertThat(deviating).containsAll(exceptions.keySet());
    }
}
