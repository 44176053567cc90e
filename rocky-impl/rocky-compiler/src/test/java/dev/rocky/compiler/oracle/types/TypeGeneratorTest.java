package dev.rocky.compiler.oracle.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.compiler.oracle.Deviation;
import dev.rocky.compiler.oracle.DuckDb;
import dev.rocky.compiler.oracle.OracleQuery;
import dev.rocky.compiler.oracle.OracleReport;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The types of made-up queries are those that DuckDB describes.
 *
 * <p>{@code -Doracle.first=1000 -Doracle.count=50000} tries other and more seeds.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypeGeneratorTest {

    private static final long FIRST = Long.getLong("oracle.first", 1);
    private static final int COUNT = Integer.getInteger("oracle.count", 1500);

    private OracleReport report = new OracleReport(List.of());

    @BeforeAll
    void compare() throws SQLException, IOException {
        List<OracleQuery> queries = new ArrayList<>();
        for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
            queries.add(TypeQueryMaker.make(seed));
        }
        try (DuckDb duckdb = DuckDb.withSchema()) {
            report = OracleReport.ofAccepted(queries, duckdb);
        }
        report.write("made-up");
    }

    @Test
    void duckdb_takes_many_of_them() {
        assertThat(report.verdicts()).hasSizeGreaterThan(COUNT / 3);
    }

    @Test
    void every_query_is_read_and_nothing_is_found_wrong() {
        assertThat(report.with(Deviation.REJECTED)).isEmpty();
    }

    @Test
    void no_column_has_a_wrong_type() {
        assertThat(report.with(Deviation.TYPE, Deviation.COLUMNS)).isEmpty();
    }

    @Test
    void no_column_has_a_wrong_name() {
        assertThat(report.with(Deviation.NAME)).isEmpty();
    }

    @Test
    void almost_every_type_is_known() {
        assertThat(report.exact()).isGreaterThanOrEqualTo(99);
    }
}
