package dev.rocky.compiler.oracle.lineage;

import java.util.Random;

/**
 * A column of a made-up table or subquery.
 *
 * @param required whether it is declared {@code NOT NULL}
 */
record MadeColumn(String name, Kind kind, boolean required) {

    MadeColumn(String name, Kind kind) {
        this(name, kind, false);
    }

    String declaration() {
        return name + " " + kind.sql() + (required ? " NOT NULL" : "");
    }

    /** A literal, {@code NULL} now and then where that is allowed. */
    String value(Random random) {
        return !required && random.nextInt(6) == 0 ? "NULL" : kind.value(random);
    }
}
