package dev.rocky.compiler.internal.types;

import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Simple;
import java.util.List;
import java.util.Optional;

/** Dates and times that meet. */
final class Temporal {

    private Temporal() {}

    /** The later of two types in a list that goes from the narrow to the wide; unknown where one is not in it. */
    static Optional<SqlType> wider(SqlType one, SqlType other, List<Simple> order) {
        if (!(one instanceof Simple left) || !(other instanceof Simple right)) {
            return DocumentedRules.UNCERTAIN;
        }
        int most = Math.max(order.indexOf(left), order.indexOf(right));
        return order.contains(left) && order.contains(right) ? Optional.of(order.get(most)) : DocumentedRules.UNCERTAIN;
    }
}
