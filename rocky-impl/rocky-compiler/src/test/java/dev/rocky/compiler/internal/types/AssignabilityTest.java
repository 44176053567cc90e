package dev.rocky.compiler.internal.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Decimal;
import dev.rocky.type.SqlType.Simple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignabilityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "INTEGER        | INTEGER       | INTEGER",
                "INTEGER        | BIGINT        | BIGINT",
                "TINYINT        | SMALLINT      | SMALLINT",
                "FLOAT          | DOUBLE        | DOUBLE",
                "INTEGER        | FLOAT         | DOUBLE",
                "BIGINT         | DOUBLE        | DOUBLE",
                "UTINYINT       | SMALLINT      | SMALLINT",
                "UBIGINT        | BIGINT        | -",
                "INTEGER        | DECIMAL(8,2)  | DECIMAL(10,2)",
                "INTEGER        | DECIMAL(12,2) | DECIMAL(12,2)",
                "BIGINT         | DECIMAL(12,2) | DECIMAL(19,2)",
                "DECIMAL(10,4)  | DECIMAL(12,2) | DECIMAL(12,4)",
                "TIMESTAMPTZ    | TIMESTAMP     | TIMESTAMPTZ",
                "DOUBLE         | DECIMAL(12,2) | -",
                "DATE           | TIMESTAMP     | -",
                "VARCHAR        | INTEGER       | -",
                "BOOLEAN        | INTEGER       | -",
                "INTEGER[]      | BIGINT[]      | -",
                "STRUCT(a DATE) | STRUCT(b DATE)| -"
            })
    void two_types_have_one_that_holds_both(String one, String other, String common) {
        assertThat(Assignability.common(type(one), type(other))
                        .map(AssignabilityTest::name)
                        .orElse(null))
                .isEqualTo(Assignability.common(type(other), type(one))
                        .map(AssignabilityTest::name)
                        .orElse(null))
                .isEqualTo(common == null ? null : name(type(common)));
    }

    @Test
    void what_is_not_known_agrees_with_everything() {
        assertThat(Assignability.common(SqlType.unknown(), Simple.DATE)).contains(Simple.DATE);
        assertThat(Assignability.common(Simple.DATE, SqlType.unknown())).contains(Simple.DATE);
        assertThat(Assignability.isAssignable(SqlType.unknown(), Simple.DATE)).isTrue();
        assertThat(Assignability.isAssignable(Simple.DATE, SqlType.unknown())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INTEGER       | BIGINT        | true",
                "BIGINT        | INTEGER       | false",
                "BIGINT        | DOUBLE        | true",
                "DECIMAL(10,2) | DECIMAL(10,4) | false",
                "DECIMAL(10,2) | DECIMAL(12,4) | true",
                "DECIMAL(12,4) | DECIMAL(10,2) | false",
                "INTEGER       | DECIMAL(10,2) | false",
                "INTEGER       | DECIMAL(12,2) | true",
                "BIGINT        | DECIMAL(19,10)| false",
                "BIGINT        | DECIMAL(29,10)| true",
                "DECIMAL(10,0) | BIGINT        | false",
                "TIMESTAMP     | TIMESTAMPTZ   | true",
                "TIMESTAMPTZ   | TIMESTAMP     | false",
                "VARCHAR       | VARCHAR       | true",
                "VARCHAR       | DATE          | false"
            })
    void a_type_takes_the_values_that_it_holds(String from, String to, boolean assignable) {
        assertThat(Assignability.isAssignable(type(from), type(to))).isEqualTo(assignable);
    }

    @Test
    void a_decimal_with_more_digits_behind_the_point_than_in_all_takes_nothing_and_goes_nowhere() {
        Decimal broken = new Decimal(2, 4);
        Decimal sound = new Decimal(10, 2);
        assertThat(Assignability.isAssignable(broken, sound)).isFalse();
        assertThat(Assignability.isAssignable(sound, broken)).isFalse();
    }

    private static SqlType type(String name) {
        return TypeNames.parse(name, SqlSyntax.DUCKDB);
    }

    private static String name(SqlType type) {
        return TypeNames.print(type, SqlSyntax.DUCKDB);
    }
}
