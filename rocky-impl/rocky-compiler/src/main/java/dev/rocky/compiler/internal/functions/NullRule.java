package dev.rocky.compiler.internal.functions;

import java.util.Locale;

/** When a function may give {@code NULL}. Anything that is not certain is {@link #MAYBE}. */
enum NullRule {
    MAYBE,
    /** Never. */
    NEVER,
    /** Only if one of the arguments is {@code NULL}. */
    ANY,
    /** Only if all arguments are {@code NULL}. */
    ALL,
    /** Only if the first argument is {@code NULL}. */
    FIRST,
    /** Only if an argument other than the first is {@code NULL}, or there is no third: {@code if}. */
    REST,
    /** An aggregate that gives {@code NULL} only for no rows, or for rows without a value. */
    VALUES,
    /** An aggregate that gives {@code NULL} only for no rows. */
    ROWS;

    static NullRule named(String text) {
        return text.isEmpty() ? MAYBE : valueOf(text.toUpperCase(Locale.ROOT));
    }

    boolean mayBeNull(Arguments arguments) {
        return switch (this) {
            case MAYBE -> true;
            case NEVER -> false;
            case ANY -> arguments.anyNullable(0);
            case ALL -> arguments.allNullable();
            case FIRST -> arguments.nullable(0);
            case REST -> arguments.size() < 3 || arguments.anyNullable(1);
            case VALUES -> !arguments.everyGroupHasRows() || arguments.anyNullable(0);
            case ROWS -> !arguments.everyGroupHasRows();
        };
    }
}
