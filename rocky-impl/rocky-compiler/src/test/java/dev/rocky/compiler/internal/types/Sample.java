package dev.rocky.compiler.internal.types;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Expression.NumberKind;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Simple;
import java.util.List;
import java.util.stream.Stream;

/** A value as DuckDB and as the rules see it. */
record Sample(String sql, Operand operand) {

    private static final TypeRules RULES = TypeRules.of(SqlSyntax.DUCKDB);

    /** Types of every kind. */
    static final List<String> TYPES = List.of(
            "BOOLEAN",
            "TINYINT",
            "SMALLINT",
            "INTEGER",
            "BIGINT",
            "HUGEINT",
            "UTINYINT",
            "USMALLINT",
            "UINTEGER",
            "UBIGINT",
            "UHUGEINT",
            "BIGNUM",
            "FLOAT",
            "DOUBLE",
            "DECIMAL(3,0)",
            "DECIMAL(4,1)",
            "DECIMAL(9,2)",
            "DECIMAL(18,3)",
            "DECIMAL(38,10)",
            "DECIMAL(38,0)",
            "VARCHAR",
            "JSON",
            "BLOB",
            "BIT",
            "UUID",
            "VARIANT",
            "DATE",
            "TIME",
            "TIME_NS",
            "TIMETZ",
            "TIMESTAMP",
            "TIMESTAMP_S",
            "TIMESTAMP_MS",
            "TIMESTAMP_NS",
            "TIMESTAMPTZ",
            "TIMESTAMPTZ_NS",
            "INTERVAL",
            "GEOMETRY",
            "INTEGER[]",
            "BIGINT[]",
            "VARCHAR[]",
            "INTEGER[][]",
            "INTEGER[3]",
            "BIGINT[3]",
            "INTEGER[2]",
            "STRUCT(a INTEGER, b VARCHAR)",
            "STRUCT(B VARCHAR, a BIGINT)",
            "STRUCT(b INTEGER)",
            "TUPLE(INTEGER, VARCHAR)",
            "MAP(VARCHAR, INTEGER)",
            "MAP(VARCHAR, BIGINT)",
            "UNION(i INTEGER, s VARCHAR)",
            "ENUM('a', 'b')",
            "ENUM('b', 'c')");

    private static final List<String> INTEGERS =
            List.of("1", "-1", "100", "200", "300", "70000", "3000000000", "10000000000000000000");

    /** A value of a type. */
    static Sample typed(String type) {
        return new Sample("CAST(NULL AS " + type + ")", Operand.of(TypeNames.parse(type, SqlSyntax.DUCKDB)));
    }

    static List<Sample> typed() {
        return TYPES.stream().map(Sample::typed).toList();
    }

    /** Values of all types, and constants. */
    static List<Sample> all() {
        return Stream.of(typed(), INTEGERS.stream().map(Sample::integer).toList(), constants())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sample> constants() {
        return List.of(
                new Sample("NULL", Operand.of(Simple.NULL)),
                new Sample("1.5", RULES.number("1.5", NumberKind.DECIMAL)),
                new Sample("1e3", RULES.number("1e3", NumberKind.FLOAT)),
                new Sample("'a'", RULES.text("a")),
                new Sample("[]", Operand.of(new SqlType.Array(Simple.NULL))));
    }

    static Sample integer(String digits) {
        Operand absolute = RULES.number(digits.replace("-", ""), NumberKind.INTEGER);
        return new Sample(
                digits, digits.startsWith("-") ? RULES.unary("-", absolute).orElseThrow() : absolute);
    }
}
