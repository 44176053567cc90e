package dev.rocky.compiler.internal.analysis.naming;

import dev.rocky.sql.tree.Expression;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Prints intervals as DuckDB does: as calls of the functions that make them. */
final class IntervalText {

    private static final Set<String> FRACTIONS = Set.of("SECOND", "MILLISECOND");
    private static final Set<String> LONG = Set.of("HOUR", "MINUTE", "MICROSECOND");

    private final ExpressionText expressions;

    IntervalText(ExpressionText expressions) {
        this.expressions = expressions;
    }

    String of(Expression.Interval interval) {
        String value = expressions.of(interval.value());
        Optional<String> unit = interval.from();
        if (unit.isEmpty()) {
            return "CAST(" + value + " AS INTERVAL)";
        }
        String name = unit.get();
        String amount = "CAST(" + value + " AS DOUBLE)";
        if (!FRACTIONS.contains(name)) {
            amount = "CAST(trunc(" + amount + ") AS " + (LONG.contains(name) ? "BIGINT" : "INTEGER") + ")";
        }
        String plural = name.equals("CENTURY") ? "centuries" : name.toLowerCase(Locale.ROOT) + "s";
        return "to_" + plural + "(" + amount + ")";
    }
}
