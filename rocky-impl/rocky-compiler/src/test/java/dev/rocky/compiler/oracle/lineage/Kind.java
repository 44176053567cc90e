package dev.rocky.compiler.oracle.lineage;

import java.util.Random;

/** The types that made-up columns have. */
enum Kind {
    NUMBER("INTEGER"),
    TEXT("VARCHAR"),
    DAY("DATE"),
    FLAG("BOOLEAN"),
    LIST("INTEGER[]");

    private final String sql;

    Kind(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    /** A literal. */
    String value(Random random) {
        return switch (this) {
            case NUMBER -> String.valueOf(random.nextInt(6));
            case TEXT -> "'" + (char) ('a' + random.nextInt(5)) + "'";
            case DAY -> "DATE '2026-01-0" + (1 + random.nextInt(6)) + "'";
            case FLAG -> random.nextBoolean() ? "TRUE" : "FALSE";
            case LIST ->
                random.nextBoolean()
                        ? "[" + random.nextInt(6) + ", " + random.nextInt(6) + "]"
                        : "[" + random.nextInt(6) + "]";
        };
    }
}
