package dev.rocky.compiler.internal.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.model.Target;
import dev.rocky.spi.RelationColumn;
import dev.rocky.spi.SqlStatement;
import dev.rocky.sql.SqlSyntax;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpiredColumnsTest {

    private static final Instant NOW = Instant.parse("2026-05-08T08:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final RelationColumn OLD = new RelationColumn("old", "DATE", true);

    @Test
    void a_column_waits_from_the_day_it_is_first_missed() {
        GracePeriod period = new GracePeriod("old", "DATE", NOW, NOW.plus(WEEK));
        assertThat(ExpiredColumns.of(List.of(OLD), List.of(), NOW, WEEK))
                .isEqualTo(new ExpiredColumns(List.of(period), List.of()));
    }

    @Test
    void a_column_is_dropped_when_its_time_is_over() {
        GracePeriod period = new GracePeriod("OLD", "DATE", NOW.minus(WEEK), NOW);
        ExpiredColumns columns = ExpiredColumns.of(List.of(OLD), List.of(period), NOW, WEEK);
        assertThat(columns.waiting()).isEmpty();
        assertThat(columns.statements(new Target("", "raw", "orders"), SqlSyntax.DUCKDB))
                .extracting(SqlStatement::sql)
                .containsExactly("ALTER TABLE raw.orders DROP COLUMN OLD");
    }

    @Test
    void a_column_that_came_back_is_forgotten() {
        GracePeriod period = new GracePeriod("old", "DATE", NOW.minus(WEEK), NOW);
        assertThat(ExpiredColumns.of(List.of(), List.of(period), NOW, WEEK))
                .isEqualTo(new ExpiredColumns(List.of(), List.of()));
    }
}
