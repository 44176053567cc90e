package dev.rocky.compile.change;

import static dev.rocky.type.SqlType.Simple.BOOLEAN;
import static dev.rocky.type.SqlType.Simple.DATE;
import static dev.rocky.type.SqlType.Simple.FLOAT32;
import static dev.rocky.type.SqlType.Simple.FLOAT64;
import static dev.rocky.type.SqlType.Simple.INT16;
import static dev.rocky.type.SqlType.Simple.INT32;
import static dev.rocky.type.SqlType.Simple.INT64;
import static dev.rocky.type.SqlType.Simple.STRING;
import static dev.rocky.type.SqlType.Simple.TIMESTAMP;
import static dev.rocky.type.SqlType.Simple.TIMESTAMP_NS;
import static dev.rocky.type.SqlType.Simple.TIMESTAMP_NTZ;
import static dev.rocky.type.SqlType.Simple.UINT32;
import static dev.rocky.type.SqlType.Simple.UINT64;
import static dev.rocky.type.SqlType.Simple.VARIANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rocky.type.Column;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Array;
import dev.rocky.type.SqlType.Decimal;
import dev.rocky.type.SqlType.Enumeration;
import dev.rocky.type.SqlType.Field;
import dev.rocky.type.SqlType.Struct;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChangesOfColumnsTest {

    private static Column column(String name, SqlType type) {
        return new Column(name, type, true);
    }

    private static List<Change> changes(List<Column> before, List<Column> now) {
        return Changes.ofColumns("m", before, now);
    }

    @Test
    void columns_that_come_and_go_are_told_with_their_types() {
        List<Change> changes = changes(
                List.of(column("a", INT64), column("b", STRING)),
                List.of(column("a", INT64), column("c", DATE), new Column("d", DATE, false)));

        assertThat(changes)
                .containsExactly(
                        new Change.ColumnDropped("m", "b", STRING),
                        new Change.ColumnAdded("m", "c", DATE, true),
                        new Change.ColumnAdded("m", "d", DATE, false));
        assertThat(changes)
                .extracting(Change::severity)
                .containsExactly(ChangeSeverity.BREAKING, ChangeSeverity.INFO, ChangeSeverity.WARNING);
    }

    @Test
    void one_column_can_change_in_two_ways() {
        assertThat(changes(List.of(column("a", INT64)), List.of(new Column("A", INT32, false))))
                .containsExactly(
                        new Change.ColumnTypeChanged("m", "A", INT64, INT32, true),
                        new Change.ColumnNullabilityChanged("m", "A", true, false));
    }

    @Test
    void of_a_column_without_a_type_nothing_is_known() {
        assertThat(changes(List.of(Column.named("a")), List.of(new Column("a", INT32, false))))
                .isEmpty();
    }

    @Test
    void a_column_moves_only_among_those_that_stay() {
        assertThat(changes(
                        List.of(column("gone", DATE), column("a", DATE), column("b", DATE)),
                        List.of(column("a", DATE), column("new", DATE), column("b", DATE))))
                .noneMatch(Change.ColumnReordered.class::isInstance);
        assertThat(changes(
                        List.of(column("a", DATE), column("b", DATE), column("c", DATE)),
                        List.of(column("b", DATE), column("a", DATE), column("c", DATE))))
                .containsExactly(
                        new Change.ColumnReordered("m", "b", 1, 0), new Change.ColumnReordered("m", "a", 0, 1));
    }

    static Stream<Arguments> narrowing() {
        return Stream.of(
                Arguments.of(INT64, INT32),
                Arguments.of(INT32, INT16),
                Arguments.of(INT64, FLOAT32),
                Arguments.of(INT32, UINT32),
                Arguments.of(UINT64, INT64),
                Arguments.of(FLOAT64, FLOAT32),
                Arguments.of(FLOAT64, INT64),
                Arguments.of(new Decimal(18, 2), new Decimal(10, 2)),
                Arguments.of(new Decimal(18, 4), new Decimal(20, 2)),
                Arguments.of(STRING, INT32),
                Arguments.of(STRING, BOOLEAN),
                Arguments.of(STRING, DATE),
                Arguments.of(STRING, new Decimal(18, 2)),
                Arguments.of(TIMESTAMP, DATE),
                Arguments.of(TIMESTAMP_NTZ, DATE),
                Arguments.of(TIMESTAMP_NS, TIMESTAMP_NTZ),
                Arguments.of(new Array(INT64), STRING),
                Arguments.of(new Array(INT64), new Array(INT32)),
                Arguments.of(new Struct(List.of(new Field("a", INT32))), new Struct(List.of(new Field("b", INT32)))),
                Arguments.of(VARIANT, STRING),
                Arguments.of(new Enumeration(List.of("a", "b")), new Enumeration(List.of("a"))));
    }

    @ParameterizedTest
    @MethodSource
    void narrowing(SqlType from, SqlType to) {
        assertThat(isNarrowing(from, to)).isTrue();
    }

    static Stream<Arguments> widening() {
        return Stream.of(
                Arguments.of(INT32, INT64),
                Arguments.of(UINT32, INT64),
                Arguments.of(INT64, FLOAT64),
                Arguments.of(INT32, FLOAT32),
                Arguments.of(FLOAT32, FLOAT64),
                Arguments.of(new Decimal(10, 2), new Decimal(18, 2)),
                Arguments.of(new Decimal(10, 2), STRING),
                Arguments.of(INT64, STRING),
                Arguments.of(DATE, TIMESTAMP),
                Arguments.of(TIMESTAMP_NTZ, TIMESTAMP),
                Arguments.of(new Array(INT32), new Array(INT64)),
                Arguments.of(new Array(INT32), VARIANT),
                Arguments.of(
                        new Struct(List.of(new Field("a", INT32))),
                        new Struct(List.of(new Field("a", INT64), new Field("b", INT32)))),
                Arguments.of(STRING, VARIANT));
    }

    @ParameterizedTest
    @MethodSource
    void widening(SqlType from, SqlType to) {
        assertThat(isNarrowing(from, to)).isFalse();
    }

    private static boolean isNarrowing(SqlType from, SqlType to) {
        return changes(List.of(column("a", from)), List.of(column("a", to))).stream()
                .anyMatch(change -> change.severity() == ChangeSeverity.BREAKING);
    }

    @Test
    void a_severity_is_that_of_its_change() {
        assertThatThrownBy(() -> new Finding(new Change.ModelRemoved("m"), ChangeSeverity.INFO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Finding.of(new Change.ModelRemoved("m")).severity()).isEqualTo(ChangeSeverity.BREAKING);
    }
}
