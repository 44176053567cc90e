package dev.rocky.compiler.internal.analysis.naming;

import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.Query;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints calls as DuckDB does, which replaces a few functions by others before it prints them. */
final class CallText {

    private static final Map<String, String> OTHER_NAMES = Map.of(
            "ifnull", "COALESCE",
            "coalesce", "COALESCE",
            "grouping", "GROUPING",
            "grouping_id", "GROUPING",
            "percentile_cont", "quantile_cont",
            "percentile_disc", "quantile_disc",
            "try", "TRY");

    /** What DuckDB takes for another function where {@code OVER} stands behind it. */
    private static final Set<String> OF_WINDOWS = Set.of("first", "last");

    private final ExpressionText expressions;

    CallText(ExpressionText expressions) {
        this.expressions = expressions;
    }

    String of(Expression.Call call) {
        if (isCastToDate(call)) {
            return "CAST(" + argument(call.arguments().get(0)) + " AS DATE)";
        }
        StringBuilder text = new StringBuilder(name(call))
                .append('(')
                .append(arguments(call))
                .append(')');
        List<Query.OrderItem> within = within(call);
        if (!within.isEmpty() && !isPercentile(call)) {
            text.append(" WITHIN GROUP ( ORDER BY ")
                    .append(expressions.order(within))
                    .append(")");
        }
        call.filter()
                .ifPresent(filter -> text.append(" FILTER (WHERE ")
                        .append(expressions.of(filter))
                        .append(")"));
        call.over().ifPresent(over -> text.append(" OVER ").append(expressions.window(over)));
        return text.toString();
    }

    /** {@code date(x)} is no function. */
    private static boolean isCastToDate(Expression.Call call) {
        return call.function().last().text().equalsIgnoreCase("date")
                && call.arguments().size() == 1
                && call.over().isEmpty();
    }

    /** An order without anything to order stands for {@code WITHIN GROUP}. */
    private static List<Query.OrderItem> within(Expression.Call call) {
        return call.withinGroup().isEmpty()
                        && call.arguments().isEmpty()
                        && call.over().isEmpty()
                ? call.orderBy().items()
                : call.withinGroup();
    }

    private static boolean isPercentile(Expression.Call call) {
        return call.function().last().text().toLowerCase(Locale.ROOT).startsWith("percentile_");
    }

    private static boolean isCountOfRows(Expression.Call call) {
        return call.function().last().text().equalsIgnoreCase("count")
                && (call.arguments().isEmpty() || isStar(call));
    }

    /** {@code f(*)} loses its star. */
    private static boolean isStar(Expression.Call call) {
        return call.arguments().size() == 1
                && call.arguments().get(0).value() instanceof Expression.Star star
                && star.star().qualifier().isEmpty()
                && star.star().exclude().isEmpty();
    }

    private String name(Expression.Call call) {
        String last = call.function().last().text().toLowerCase(Locale.ROOT);
        if (isCountOfRows(call)) {
            return call.over().isPresent() ? "count" : "count_star";
        }
        if (call.over().isPresent()) {
            return qualifier(call) + (OF_WINDOWS.contains(last) ? last + "_value" : last);
        }
        String printed = OTHER_NAMES.containsKey(last) ? OTHER_NAMES.get(last) : Keywords.quoted(last);
        return qualifier(call) + printed;
    }

    private static String qualifier(Expression.Call call) {
        return call.function().parts().stream()
                .limit(call.function().parts().size() - 1L)
                .map(Name::text)
                .map(part -> Keywords.quoted(part) + ".")
                .collect(Collectors.joining());
    }

    private String arguments(Expression.Call call) {
        if (isCountOfRows(call) || isStar(call)) {
            return "";
        }
        StringBuilder text = new StringBuilder(call.distinct() ? "DISTINCT " : "");
        text.append(call.arguments().stream().map(this::argument).collect(Collectors.joining(", ")));
        List<Query.OrderItem> order =
                isPercentile(call) ? call.withinGroup() : call.orderBy().items();
        if (!(call.arguments().isEmpty() && call.over().isEmpty()) && !order.isEmpty()) {
            text.append(" ORDER BY ").append(expressions.order(order));
        }
        if (call.nulls().filter(Expression.NullTreatment.IGNORE::equals).isPresent()) {
            text.append(" IGNORE NULLS");
        }
        return text.toString();
    }

    private String argument(Expression.Argument argument) {
        return argument.name()
                        .map(name -> Keywords.quoted(name.text()) + " := ")
                        .orElse("")
                + expressions.of(argument.value());
    }
}
