package dev.rocky.compiler.internal.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Expression.NumberKind;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Opaque;
import dev.rocky.type.SqlType.Simple;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the manuals of four warehouses say; {@code ?} where they do not, {@code -} where the warehouse refuses. */
class DocumentedRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "INT; +; INT; INT",
                "TINYINT; +; INT; INT",
                "INT; *; BIGINT; BIGINT",
                "INT; /; INT; DOUBLE",
                "INT; DIV; INT; BIGINT",
                "INT; %; BIGINT; BIGINT",
                "INT; +; FLOAT; DOUBLE",
                "FLOAT; +; FLOAT; FLOAT",
                "TINYINT; +; FLOAT; ?",
                "DECIMAL(10,2); +; DOUBLE; DOUBLE",
                "DECIMAL(10,2); +; DECIMAL(12,4); DECIMAL(13,4)",
                "DECIMAL(10,2); *; DECIMAL(12,4); DECIMAL(23,6)",
                "DECIMAL(10,2); /; DECIMAL(12,4); DECIMAL(27,15)",
                "DECIMAL(10,2); %; DECIMAL(12,4); DECIMAL(12,4)",
                "DECIMAL(38,10); *; DECIMAL(38,10); DECIMAL(38,6)",
                "DECIMAL(38,18); +; DECIMAL(38,18); DECIMAL(38,17)",
                "INT; +; DECIMAL(10,2); DECIMAL(13,2)",
                "BIGINT; *; DECIMAL(10,2); DECIMAL(31,2)",
                "1; +; DECIMAL(10,2); DECIMAL(11,2)",
                "DATE; +; INT; DATE",
                "DATE; -; DATE; INTERVAL DAY",
                "DATE; +; INTERVAL DAY; DATE",
                "DATE; +; INTERVAL HOUR; TIMESTAMP",
                "TIMESTAMP; -; INTERVAL MONTH; TIMESTAMP",
                "INTERVAL YEAR TO MONTH; +; TIMESTAMP_NTZ; TIMESTAMP_NTZ",
                "STRING; ||; STRING; STRING",
                "ARRAY<INT>; ||; ARRAY<BIGINT>; ARRAY<BIGINT>",
                "STRING; +; INT; ?",
                "STRING; =; INT; BOOLEAN"
            })
    void databricks_operators(String left, String operator, String right, String result) {
        verify(SqlSyntax.DATABRICKS, left, operator, right, result);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NUMBER(10,2); +; NUMBER(12,4); NUMBER(13,4)",
                "NUMBER(38,0); +; NUMBER(38,0); NUMBER(38,0)",
                "NUMBER(10,2); *; NUMBER(12,4); NUMBER(22,6)",
                "NUMBER(20,10); *; NUMBER(20,10); NUMBER(32,12)",
                "NUMBER(38,0); *; NUMBER(38,0); NUMBER(38,0)",
                "NUMBER(10,2); /; NUMBER(12,4); NUMBER(20,8)",
                "NUMBER(38,0); /; NUMBER(38,0); NUMBER(38,6)",
                "NUMBER(38,14); /; NUMBER(5,0); NUMBER(38,14)",
                "NUMBER(10,2); +; FLOAT; FLOAT",
                "DATE; -; DATE; NUMBER(9,0)",
                "VARCHAR; ||; VARCHAR; VARCHAR",
                "VARCHAR; +; NUMBER(10,2); ?",
                "VARIANT; +; NUMBER(10,2); ?"
            })
    void snowflake_operators(String left, String operator, String right, String result) {
        verify(SqlSyntax.SNOWFLAKE, left, operator, right, result);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "INT64; +; INT64; INT64",
                "INT64; /; INT64; FLOAT64",
                "INT64; *; NUMERIC; NUMERIC",
                "INT64; /; NUMERIC; NUMERIC",
                "NUMERIC(10,2); +; NUMERIC(10,2); NUMERIC",
                "NUMERIC; +; BIGNUMERIC; BIGNUMERIC",
                "BIGNUMERIC; -; FLOAT64; FLOAT64",
                "INT64; &; INT64; INT64",
                "DATE; +; INT64; DATE",
                "DATE; -; DATE; INTERVAL",
                "DATE; +; INTERVAL; DATETIME",
                "TIMESTAMP; -; TIMESTAMP; INTERVAL",
                "INTERVAL; *; INT64; INTERVAL",
                "STRING; ||; STRING; STRING",
                "STRING; +; INT64; -",
                "BOOL; *; INT64; -",
                "ARRAY<INT64>; ||; ARRAY<INT64>; ARRAY<INT64>"
            })
    void bigquery_operators(String left, String operator, String right, String result) {
        verify(SqlSyntax.BIGQUERY, left, operator, right, result);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "INTEGER; /; INTEGER; INTEGER",
                "TINYINT; *; BIGINT; BIGINT",
                "BIGINT; +; REAL; REAL",
                "DECIMAL(10,2); +; REAL; REAL",
                "REAL; +; DOUBLE; DOUBLE",
                "DECIMAL(10,2); +; DECIMAL(12,4); DECIMAL(13,4)",
                "DECIMAL(10,2); *; DECIMAL(12,4); DECIMAL(22,6)",
                "DECIMAL(10,2); /; DECIMAL(12,4); DECIMAL(16,4)",
                "DECIMAL(10,2); %; DECIMAL(12,4); DECIMAL(12,4)",
                "INTEGER; +; DECIMAL(10,2); DECIMAL(13,2)",
                "BIGINT; *; DECIMAL(10,2); DECIMAL(29,2)",
                "DATE; +; INTERVAL DAY TO SECOND; DATE",
                "TIMESTAMP; -; TIMESTAMP; INTERVAL DAY TO SECOND",
                "DATE; -; DATE; INTERVAL DAY TO SECOND",
                "VARCHAR; ||; VARCHAR; VARCHAR",
                "VARCHAR; +; INTEGER; -",
                "DATE; +; INTEGER; ?"
            })
    void trino_operators(String left, String operator, String right, String result) {
        verify(SqlSyntax.TRINO, left, operator, right, result);
    }

    private static void verify(SqlSyntax syntax, String left, String operator, String right, String result) {
        Optional<SqlType> type = TypeRules.of(syntax).binary(operator, operand(left, syntax), operand(right, syntax));
        assertThat(type.map(known -> TypeNames.print(known, syntax)).orElse("-"))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "DATABRICKS; INT; DECIMAL(10,2); DECIMAL(12,2)",
                "DATABRICKS; DATE; TIMESTAMP; TIMESTAMP",
                "DATABRICKS; TIMESTAMP_NTZ; TIMESTAMP; TIMESTAMP",
                "DATABRICKS; BIGINT; FLOAT; DOUBLE",
                "DATABRICKS; STRING; INT; ?",
                "DATABRICKS; VOID; INT; INT",
                "SNOWFLAKE; NUMBER(10,2); NUMBER(12,4); NUMBER(12,4)",
                "SNOWFLAKE; NUMBER(38,0); FLOAT; FLOAT",
                "SNOWFLAKE; NUMBER(38,0); NUMBER(38,2); ?",
                "BIGQUERY; INT64; FLOAT64; FLOAT64",
                "BIGQUERY; INT64; NUMERIC; NUMERIC",
                "BIGQUERY; 'x'; DATE; DATE",
                "BIGQUERY; DATE; TIMESTAMP; ?",
                "TRINO; INTEGER; BIGINT; BIGINT",
                "TRINO; INTEGER; DECIMAL(10,2); DECIMAL(12,2)",
                "TRINO; DATE; TIMESTAMP WITH TIME ZONE; TIMESTAMP WITH TIME ZONE",
                "TRINO; VARCHAR; INTEGER; -",
                "TRINO; ARRAY(INTEGER); ARRAY(BIGINT); ARRAY(BIGINT)"
            })
    void values_that_must_agree(SqlSyntax syntax, String one, String other, String common) {
        for (Agreement place : Agreement.values()) {
            for (List<Operand> operands : List.of(
                    List.of(operand(one, syntax), operand(other, syntax)),
                    List.of(operand(other, syntax), operand(one, syntax)))) {
                Optional<SqlType> type = TypeRules.of(syntax).common(place, operands);
                assertThat(type.map(known -> TypeNames.print(known, syntax)).orElse("-"))
                        .isEqualTo(common);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "DATABRICKS; INT; BIGINT; DOUBLE",
                "DATABRICKS; DECIMAL(10,2); DECIMAL(20,2); DECIMAL(14,6)",
                "DATABRICKS; FLOAT; DOUBLE; DOUBLE",
                "DATABRICKS; DATE; ?; ?",
                "SNOWFLAKE; NUMBER(10,2); NUMBER(38,2); NUMBER(38,8)",
                "SNOWFLAKE; FLOAT; FLOAT; FLOAT",
                "BIGQUERY; INT64; INT64; FLOAT64",
                "BIGQUERY; NUMERIC(10,2); NUMERIC; NUMERIC",
                "TRINO; SMALLINT; BIGINT; DOUBLE",
                "TRINO; DECIMAL(10,2); DECIMAL(38,2); DECIMAL(10,2)",
                "TRINO; REAL; REAL; REAL"
            })
    void sums_and_averages(SqlSyntax syntax, String type, String sum, String average) {
        TypeRules rules = TypeRules.of(syntax);
        assertThat(rules.sum(operand(type, syntax)).map(known -> TypeNames.print(known, syntax)))
                .contains(sum);
        assertThat(rules.average(operand(type, syntax)).map(known -> TypeNames.print(known, syntax)))
                .contains(average);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "DATABRICKS; 1; INTEGER; INT",
                "DATABRICKS; 3000000000; INTEGER; BIGINT",
                "DATABRICKS; 10000000000000000000; INTEGER; DECIMAL(20,0)",
                "DATABRICKS; 0.05; DECIMAL; DECIMAL(2,2)",
                "DATABRICKS; 1e3; FLOAT; DOUBLE",
                "SNOWFLAKE; 150; INTEGER; NUMBER(3,0)",
                "SNOWFLAKE; 1.50; DECIMAL; NUMBER(3,2)",
                "SNOWFLAKE; 1e3; FLOAT; ?",
                "BIGQUERY; 1; INTEGER; INT64",
                "BIGQUERY; 1.5; DECIMAL; FLOAT64",
                "TRINO; 1; INTEGER; INTEGER",
                "TRINO; 3000000000; INTEGER; BIGINT",
                "TRINO; 1.50; DECIMAL; DECIMAL(3,2)",
                "TRINO; 1e3; FLOAT; DOUBLE"
            })
    void numbers_in_the_text(SqlSyntax syntax, String text, NumberKind kind, String type) {
        assertThat(TypeNames.print(TypeRules.of(syntax).number(text, kind).type(), syntax))
                .isEqualTo(type);
    }

    @Test
    void an_interval_is_of_the_units_that_it_counts() {
        assertThat(TypeRules.of(SqlSyntax.DATABRICKS).interval(Optional.of("WEEK"), Optional.empty()))
                .isEqualTo(new Opaque("INTERVAL DAY"));
        assertThat(TypeRules.of(SqlSyntax.TRINO).interval(Optional.of("HOUR"), Optional.empty()))
                .isEqualTo(new Opaque("INTERVAL DAY TO SECOND"));
        assertThat(TypeRules.of(SqlSyntax.BIGQUERY).interval(Optional.of("DAY"), Optional.empty()))
                .isEqualTo(Simple.INTERVAL);
    }

    @Test
    void bigquery_forgets_the_digits_of_a_numeric_once_it_is_read() {
        assertThat(TypeRules.of(SqlSyntax.BIGQUERY).read(TypeNames.parse("NUMERIC(10, 2)", SqlSyntax.BIGQUERY)))
                .isEqualTo(TypeNames.parse("NUMERIC", SqlSyntax.BIGQUERY));
    }

    @ParameterizedTest
    @EnumSource(SqlSyntax.class)
    void what_is_not_known_stays_unknown_and_refuses_nothing(SqlSyntax syntax) {
        TypeRules rules = TypeRules.of(syntax);
        Operand unknown = Operand.of(SqlType.unknown());
        Operand number = Operand.of(Simple.INT64);

        assertThat(rules.binary("+", unknown, number)).contains(SqlType.unknown());
        assertThat(rules.binary("<", unknown, number)).contains(Simple.BOOLEAN);
        assertThat(rules.unary("-", unknown)).contains(unknown);
        assertThat(rules.unary("IS NULL", unknown)).contains(Operand.of(Simple.BOOLEAN));
        assertThat(rules.common(Agreement.CASE, List.of(unknown, number))).contains(SqlType.unknown());
        assertThat(rules.sum(unknown)).contains(SqlType.unknown());
        assertThat(rules.average(unknown)).contains(SqlType.unknown());
        assertThat(rules.castCost(unknown, Simple.INT64)).isEqualTo(TypeRules.NO_CAST);
    }

    @ParameterizedTest
    @EnumSource(
            value = SqlSyntax.class,
            names = {"DATABRICKS", "TRINO"})
    void an_unwritten_cast_prefers_the_nearer_number(SqlSyntax syntax) {
        TypeRules rules = TypeRules.of(syntax);
        Operand small = Operand.of(Simple.INT16);

        assertThat(rules.castCost(small, Simple.INT16)).isZero();
        assertThat(rules.castCost(small, Simple.INT32)).isLessThan(rules.castCost(small, Simple.INT64));
        assertThat(rules.castCost(small, Simple.INT64)).isLessThan(rules.castCost(small, Simple.FLOAT64));
        assertThat(rules.castCost(small, Simple.INT8)).isEqualTo(TypeRules.NO_CAST);
        assertThat(rules.castCost(small, Simple.BOOLEAN)).isEqualTo(TypeRules.NO_CAST);
    }

    private static Operand operand(String text, SqlSyntax syntax) {
        if (Character.isDigit(text.charAt(0))) {
            return TypeRules.of(syntax).number(text, NumberKind.INTEGER);
        }
        return text.startsWith("'")
                ? TypeRules.of(syntax).text(text.substring(1, text.length() - 1))
                : Operand.of(TypeNames.parse(text, syntax));
    }
}
