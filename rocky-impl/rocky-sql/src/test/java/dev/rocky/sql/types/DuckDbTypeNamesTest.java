package dev.rocky.sql.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Field;
import dev.rocky.type.SqlType.Simple;
import dev.rocky.type.SqlType.Struct;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the names of DuckDB's types to DuckDB. */
class DuckDbTypeNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BIGINT",
                "INT8",
                "INT64",
                "LONG",
                "OID",
                "BIGNUM",
                "VARINT",
                "BIT",
                "BITSTRING",
                "BIT(3)",
                "BIT VARYING",
                "BLOB",
                "BYTEA",
                "BINARY",
                "VARBINARY",
                "BOOL",
                "BOOLEAN",
                "LOGICAL",
                "DATE",
                "DEC",
                "DECIMAL",
                "NUMERIC",
                "DECIMAL(5)",
                "NUMERIC(18, 2)",
                "DEC(38,38)",
                "DOUBLE",
                "DOUBLE PRECISION",
                "FLOAT8",
                "FLOAT",
                "FLOAT(24)",
                "FLOAT(25)",
                "FLOAT4",
                "REAL",
                "GEOMETRY",
                "GEOMETRY('OGC:CRS84')",
                "HUGEINT",
                "INT128",
                "INT",
                "int",
                "INT32",
                "INT4",
                "INTEGER",
                "INTEGRAL",
                "SIGNED",
                "INTERVAL",
                "INTERVAL YEAR",
                "INTERVAL DAY TO SECOND",
                "INT16",
                "INT2",
                "SHORT",
                "SMALLINT",
                "TIME",
                "TIME WITHOUT TIME ZONE",
                "TIME WITH TIME ZONE",
                "TIMETZ",
                "DATETIME",
                "TIMESTAMP",
                "TIMESTAMP_US",
                "TIMESTAMP WITHOUT TIME ZONE",
                "TIMESTAMP(0)",
                "TIMESTAMP(1)",
                "TIMESTAMP(3)",
                "TIMESTAMP(4)",
                "TIMESTAMP(6)",
                "TIMESTAMP(7)",
                "TIMESTAMP(9)",
                "TIMESTAMP(10)",
                "DATETIME(3)",
                "TIMESTAMP WITH TIME ZONE",
                "TIMESTAMPTZ",
                "TIMESTAMPTZ_NS",
                "TIMESTAMP_MS",
                "TIMESTAMP_NS",
                "TIMESTAMP_S",
                "TIME_NS",
                "INT1",
                "TINYINT",
                "UBIGINT",
                "UINT64",
                "UHUGEINT",
                "UINT128",
                "UINT32",
                "UINTEGER",
                "UINT16",
                "USMALLINT",
                "UINT8",
                "UTINYINT",
                "GUID",
                "UUID",
                "JSON",
                "BPCHAR",
                "CHAR",
                "CHAR(3)",
                "CHARACTER VARYING(3)",
                "NVARCHAR",
                "STRING",
                "TEXT(3)",
                "NATIONAL CHARACTER(3)",
                "VARCHAR",
                "VARCHAR(20)",
                "VARIANT",
                "\"NULL\"",
                "\"varchar\"",
                "\"timestamp with time zone\"",
                "INTEGER[]",
                "INTEGER[3]",
                "INTEGER[][3]",
                "INTEGER[3][]",
                "INTEGER ARRAY",
                "INTEGER ARRAY[3]",
                "JSON[]",
                "MAP(VARCHAR, INTEGER[])",
                "MAP(TUPLE(INTEGER), INTEGER)",
                "STRUCT",
                "ROW(a INTEGER)",
                "STRUCT(a INTEGER, \"b c\" VARCHAR, B JSON, \"select\" INTEGER, \"ü\" INTEGER, \"9\" INTEGER)",
                "STRUCT(\"name\" INTEGER, date INTEGER, \"int\" DECIMAL(4,1), _x INTEGER, \"a$\" INTEGER, \"q\"\"q\" UUID)",
                "TUPLE(INTEGER, STRUCT(a INTEGER)[])",
                "UNION(num INTEGER, \"s t\" VARCHAR, \"left\" DATE)",
                "ENUM('a', 'it''s', 'x\"y')",
                "ENUM('a')[]"
            })
    void a_type_is_printed_as_describe_prints_it(String name) throws SQLException {
        String described = describe("CAST(NULL AS " + name + ")");

        SqlType type = TypeNames.parse(name, SqlSyntax.DUCKDB);

        assertThat(TypeNames.print(type, SqlSyntax.DUCKDB)).isEqualTo(described);
        assertThat(TypeNames.parse(described, SqlSyntax.DUCKDB)).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mood",
                "BIGINT(3)",
                "DECIMAL(39,1)",
                "DECIMAL(5,6)",
                "DECIMAL(0)",
                "DECIMAL(5.5)",
                "BLOB(3)",
                "TIME(3)",
                "TIMESTAMP_MS(3)",
                "TIMESTAMP(11)",
                "TIMESTAMP(3) WITH TIME ZONE",
                "FLOAT(0)",
                "FLOAT(54)",
                "MAP",
                "INTEGER[0]",
                "INTEGER[100001]",
                "ENUM()",
                "UNION()",
                "LIST",
                "INTERVAL(3)",
                "MAP(INTEGER)",
                "INT)",
                "",
                "INTEGER NOT NULL",
                "1",
                "'INTEGER'"
            })
    void what_duckdb_does_not_know_is_unknown(String name) {
        assertThat(refuses("CAST(NULL AS " + name + ")")).isTrue();
        assertThat(TypeNames.parse(name, SqlSyntax.DUCKDB)).isEqualTo(SqlType.unknown());
    }

    @Test
    void a_text_that_goes_on_behind_a_type_is_none() {
        assertThat(TypeNames.parse("INT), CAST(1 AS INT", SqlSyntax.DUCKDB)).isEqualTo(SqlType.unknown());
    }

    @Test
    void every_name_that_duckdb_lists_is_known() throws SQLException {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : rows("""
                SELECT DISTINCT type_name, logical_type FROM duckdb_types()
                WHERE type_category IS DISTINCT FROM 'COMPOSITE'
                AND logical_type NOT IN ('ENUM', 'TUPLE', 'DECIMAL', 'NULL')""")) {
            String printed = TypeNames.print(TypeNames.parse(row.get(0), SqlSyntax.DUCKDB), SqlSyntax.DUCKDB);
            if (!printed.equals(row.get(0).equals("JSON") ? "JSON" : row.get(1))) {
                wrong.add(row + " is " + printed);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void words_are_quoted_as_duckdb_quotes_them() throws SQLException {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : rows("SELECT DISTINCT keyword_name, '' FROM duckdb_keywords()")) {
            SqlType struct = new Struct(List.of(new Field(row.get(0), Simple.DATE)));
            String printed = TypeNames.print(struct, SqlSyntax.DUCKDB);
            if (!printed.equals("STRUCT(\"" + row.get(0) + "\" DATE)")) {
                wrong.add(printed);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String describe(String expression) throws SQLException {
        return rows("DESCRIBE SELECT " + expression).get(0).get(1);
    }

    private static boolean refuses(String expression) {
        try {
            describe(expression);
            return false;
        } catch (SQLException e) {
            return true;
        }
    }

    private static List<List<String>> rows(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<List<String>> result = new ArrayList<>();
            while (rows.next()) {
                result.add(List.of(rows.getString(1), rows.getString(2)));
            }
            return result;
        }
    }
}
