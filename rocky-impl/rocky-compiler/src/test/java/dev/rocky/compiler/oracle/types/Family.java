package dev.rocky.compiler.oracle.types;

import java.util.List;

/** Types that mostly meet in the same operators, with something to start from. */
enum Family {
    NUMBER(
            List.of(
                    "n.i8",
                    "n.i16",
                    "n.i32",
                    "n.i64",
                    "n.i128",
                    "n.u8",
                    "n.u16",
                    "n.u32",
                    "n.u64",
                    "n.u128",
                    "n.f32",
                    "n.f64",
                    "n.d4",
                    "n.d9",
                    "n.d18",
                    "n.d38",
                    "n.id",
                    "x.li[1]",
                    "x.st.a",
                    "x.st.c.x",
                    "x.ldec[1]"),
            List.of(
                    "0",
                    "1",
                    "-1",
                    "200",
                    "40000",
                    "3000000000",
                    "1.5",
                    "0.05",
                    "100.00",
                    "-2.25",
                    "1e3",
                    "'7'",
                    "99999999999999999999"),
            List.of(
                    "TINYINT",
                    "SMALLINT",
                    "INTEGER",
                    "BIGINT",
                    "HUGEINT",
                    "UTINYINT",
                    "UINTEGER",
                    "UBIGINT",
                    "FLOAT",
                    "DOUBLE",
                    "DECIMAL(5, 2)",
                    "DECIMAL(20, 4)",
                    "DECIMAL(38, 0)",
                    "DECIMAL",
                    "UHUGEINT")),
    TEXT(
            List.of("t.s", "t.n", "t.c", "t.feeling", "x.ls[1]", "x.st.b"),
            List.of("'a'", "''", "'2026-01-01'", "'12'", "'ok'"),
            List.of("VARCHAR", "VARCHAR(5)")),
    MOMENT(
            List.of("m.d", "m.d2", "m.ts", "m.ts2", "m.ts_s", "m.ts_ms", "m.ts_ns", "m.ts_tz", "x.ld[1]", "x.st.c.y"),
            List.of("DATE '2026-01-01'", "TIMESTAMP '2026-01-01 10:00:00'", "'2026-01-01'", "current_date", "now()"),
            List.of("DATE", "TIMESTAMP", "TIMESTAMPTZ", "TIMESTAMP_S", "TIMESTAMP_NS", "TIMESTAMP_MS")),
    CLOCK(
            List.of("m.t", "m.t_tz", "m.t_ns"),
            List.of("TIME '10:00:00'", "'10:00:00'"),
            List.of("TIME", "TIMETZ", "TIME_NS")),
    SPAN(List.of("m.iv"), List.of("INTERVAL 1 DAY", "INTERVAL '2 months'", "to_hours(3)"), List.of("INTERVAL")),
    FLAG(List.of("n.flag", "n.maybe"), List.of("TRUE", "FALSE"), List.of("BOOLEAN")),
    LIST(
            List.of("x.li", "x.ls", "x.ld", "x.ldec", "x.ll", "x.a3", "x.f3", "x.lst"),
            List.of("[1, 2]", "[]", "[1.5]", "['a', NULL]", "[NULL]", "[[1], [2]]", "[1::TINYINT, 2]"),
            List.of("INTEGER[]", "VARCHAR[]", "DOUBLE[]", "BIGINT[]", "DECIMAL(9, 3)[]")),
    RECORD(
            List.of("x.st", "x.lst[1]", "x.ms[1]"),
            List.of("{'a': 1, 'b': 'x'}", "{'a': 1.5}", "row(1, 'a')", "{'p': NULL}"),
            List.of("STRUCT(a BIGINT, b VARCHAR)", "STRUCT(a DOUBLE)")),
    MAPPING(
            List.of("x.m", "x.ms"),
            List.of("MAP {'a': 1}", "MAP {1: 'x'}", "MAP {'a': 1.5}"),
            List.of("MAP(VARCHAR, INTEGER)", "MAP(VARCHAR, DOUBLE)")),
    OTHER(
            List.of("t.bytes", "t.bits", "t.guid", "t.doc", "n.big", "x.u"),
            List.of("'ab'::BLOB", "'101'::BIT", "uuid()"),
            List.of("BLOB", "BIT", "UUID", "JSON", "BIGNUM"));

    @SuppressWarnings("ImmutableEnumChecker") // Immutable, which the type does not say.
    private final List<String> columns;

    @SuppressWarnings("ImmutableEnumChecker") // Immutable, which the type does not say.
    private final List<String> constants;

    @SuppressWarnings("ImmutableEnumChecker") // Immutable, which the type does not say.
    private final List<String> types;

    Family(List<String> columns, List<String> constants, List<String> types) {
        this.columns = List.copyOf(columns);
        this.constants = List.copyOf(constants);
        this.types = List.copyOf(types);
    }

    List<String> columns() {
        return columns;
    }

    List<String> constants() {
        return constants;
    }

    List<String> types() {
        return types;
    }
}
