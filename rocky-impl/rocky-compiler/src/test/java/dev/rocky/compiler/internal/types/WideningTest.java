package dev.rocky.compiler.internal.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WideningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DUCKDB     | TINYINT       | SMALLINT      | true",
                "DUCKDB     | TINYINT       | BIGINT        | true",
                "DUCKDB     | SMALLINT      | INTEGER       | true",
                "DUCKDB     | INTEGER       | BIGINT        | true",
                "DUCKDB     | BIGINT        | INTEGER       | false",
                "DUCKDB     | FLOAT         | DOUBLE        | true",
                "DUCKDB     | DOUBLE        | FLOAT         | false",
                "DUCKDB     | INTEGER       | VARCHAR       | true",
                "DUCKDB     | BOOLEAN       | VARCHAR       | true",
                "DUCKDB     | VARCHAR       | INTEGER       | false",
                "DUCKDB     | DECIMAL(10,2) | DECIMAL(18,2) | true",
                "DUCKDB     | DECIMAL(10,2) | DECIMAL(10,4) | false",
                "DUCKDB     | DECIMAL(18,2) | DECIMAL(10,2) | false",
                "DUCKDB     | DECIMAL(18,3) | VARCHAR       | true",
                "DUCKDB     | DATE          | VARCHAR       | false",
                "DUCKDB     | DATE          | DATE          | true",
                "SNOWFLAKE  | NUMBER(10,2)  | NUMBER(18,2)  | true",
                "SNOWFLAKE  | NUMBER(10,2)  | NUMBER(18,4)  | false",
                "SNOWFLAKE  | NUMBER(10,2)  | VARCHAR       | false",
                "BIGQUERY   | INT64         | NUMERIC       | true",
                "BIGQUERY   | INT64         | BIGNUMERIC    | true",
                "BIGQUERY   | NUMERIC       | BIGNUMERIC    | true",
                "BIGQUERY   | INT64         | FLOAT64       | false",
                "BIGQUERY   | INT64         | STRING        | false",
                "DATABRICKS | BYTE          | SHORT         | true",
                "DATABRICKS | SMALLINT      | DOUBLE        | true",
                "DATABRICKS | INT           | LONG          | true",
                "DATABRICKS | BIGINT        | DOUBLE        | false",
                "DATABRICKS | INT           | STRING        | false",
                "DATABRICKS | INT           | DECIMAL(10,0) | false",
                "DATABRICKS | DECIMAL(10,2) | DECIMAL(12,2) | true",
                "TRINO      | INT           | BIGINT        | true",
                "TRINO      | REAL          | DOUBLE        | true",
                "TRINO      | TINYINT       | SMALLINT      | false",
                "TRINO      | DECIMAL(10,2) | DECIMAL(12,2) | true",
                "TRINO      | DECIMAL(10,2) | DECIMAL(12,3) | false"
            })
    void a_column_is_widened_where_the_warehouse_keeps_its_rows(
            SqlSyntax syntax, String current, String wanted, boolean widens) {
        assertThat(TypeRules.of(syntax).widens(TypeNames.parse(current, syntax), TypeNames.parse(wanted, syntax)))
                .isEqualTo(widens);
    }
}
