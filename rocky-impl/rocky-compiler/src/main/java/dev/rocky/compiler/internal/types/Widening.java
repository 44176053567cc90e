package dev.rocky.compiler.internal.types;

import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Decimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The types that a column may be changed to without a row being lost or changed. */
final class Widening {

    private final Map<SqlType, Set<SqlType>> targets = new HashMap<>();
    private boolean decimals;

    /** Lets a column of one type become one of others. */
    Widening allow(SqlType current, SqlType... wanted) {
        targets.put(current, Set.of(wanted));
        return this;
    }

    /** Lets decimals have more digits before the point. */
    Widening allowLongerDecimals() {
        decimals = true;
        return this;
    }

    boolean allows(SqlType current, SqlType wanted) {
        boolean longer = decimals
                && current instanceof Decimal from
                && wanted instanceof Decimal to
                && from.scale() == to.scale()
                && from.precision() < to.precision();
        return current.equals(wanted)
                || longer
                || targets.getOrDefault(current, Set.of()).contains(wanted);
    }
}
