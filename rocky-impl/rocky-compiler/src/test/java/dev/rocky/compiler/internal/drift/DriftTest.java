package dev.rocky.compiler.internal.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.model.Target;
import dev.rocky.spi.RelationColumn;
import dev.rocky.spi.SqlStatement;
import dev.rocky.sql.SqlSyntax;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DriftTest {

    private static final Target ORDERS = new Target("lake", "raw", "orders");

    @Test
    void the_same_columns_in_another_order_and_case_are_no_drift() {
        Drift drift = drift("ID INTEGER, name VARCHAR", "name varchar, id integer");
        assertThat(drift.action()).isEqualTo(new DriftAction.Ignore());
        assertThat(drift.action().statements(ORDERS, SqlSyntax.DUCKDB)).isEmpty();
    }

    @Test
    void another_spelling_of_a_type_is_no_drift() {
        assertThat(drift("id INT4, name TEXT", "id INTEGER, name VARCHAR").action())
                .isEqualTo(new DriftAction.Ignore());
    }

    @Test
    void a_new_column_is_added() {
        DriftAction action =
                drift("id INTEGER, score DOUBLE, tag VARCHAR", "id INTEGER").action();
        assertThat(action.spelling()).isEqualTo("add_columns");
        assertThat(action.reason()).isEqualTo("added column 'score' (DOUBLE), added column 'tag' (VARCHAR)");
        assertThat(sql(action))
                .containsExactly(
                        "ALTER TABLE lake.raw.orders ADD COLUMN score DOUBLE",
                        "ALTER TABLE lake.raw.orders ADD COLUMN tag VARCHAR");
    }

    @Test
    void wider_types_are_altered_before_columns_are_added() {
        DriftAction action = drift("Id BIGINT, extra DATE", "id INTEGER").action();
        assertThat(action.spelling()).isEqualTo("alter_column_types");
        assertThat(action.reason()).isEqualTo("column 'id' widened INTEGER → BIGINT, added column 'extra' (DATE)");
        assertThat(sql(action))
                .containsExactly(
                        "ALTER TABLE lake.raw.orders ALTER COLUMN id TYPE BIGINT",
                        "ALTER TABLE lake.raw.orders ADD COLUMN extra DATE");
    }

    @Test
    void one_change_that_could_lose_values_makes_the_table_new() {
        DriftAction action =
                drift("id BIGINT, qty INTEGER", "id INTEGER, qty BIGINT").action();
        assertThat(action.spelling()).isEqualTo("drop_and_recreate");
        assertThat(action.reason())
                .isEqualTo("column 'id' changed INTEGER → BIGINT, column 'qty' changed BIGINT → INTEGER; the table is"
                        + " built anew, so rows that the source no longer has are lost");
        assertThat(sql(action)).containsExactly("DROP TABLE IF EXISTS lake.raw.orders");
    }

    @Test
    void a_table_that_is_filled_anew_each_time_loses_no_rows() {
        Drift drift = Drift.between(columns("qty INTEGER"), columns("qty BIGINT"), SqlSyntax.DUCKDB, false);
        assertThat(drift.action().reason()).isEqualTo("column 'qty' changed BIGINT → INTEGER");
    }

    @Test
    void types_that_nobody_knows_are_not_taken_for_wider() {
        assertThat(drift("x MYSTERY", "x RIDDLE").action().spelling()).isEqualTo("drop_and_recreate");
        assertThat(drift("x mystery", "x MYSTERY").action()).isEqualTo(new DriftAction.Ignore());
    }

    @Test
    void a_column_that_the_source_has_lost_is_left_alone() {
        Drift drift = drift("id INTEGER", "id INTEGER, old DATE");
        assertThat(drift.action()).isEqualTo(new DriftAction.Ignore());
        assertThat(drift.gone()).containsExactly(new RelationColumn("old", "DATE", true));
    }

    private static Drift drift(String source, String target) {
        return Drift.between(columns(source), columns(target), SqlSyntax.DUCKDB, true);
    }

    private static List<RelationColumn> columns(String text) {
        return Stream.of(text.split(", "))
                .map(column -> column.split(" "))
                .map(parts -> new RelationColumn(parts[0], parts[1], true))
                .toList();
    }

    private static List<String> sql(DriftAction action) {
        return action.statements(ORDERS, SqlSyntax.DUCKDB).stream()
                .map(SqlStatement::sql)
                .toList();
    }
}
