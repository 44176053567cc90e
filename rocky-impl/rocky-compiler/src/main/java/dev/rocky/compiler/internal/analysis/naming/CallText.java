package dev.rocky.compiler.internal.analysis.naming;

import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Name;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints calls as DuckDB does, which replaces a few functions by others before it prints them. */
final class CallText {

    private static final Map<String, String> OTHER_NAMES =
            Map.of("ifnull", "COALESCE", "coalesce", "COALESCE", "grouping", "GROUPING", "grouping_id", "GROUPING");

    private final ExpressionText expressions;

    CallText(ExpressionText expressions) {
        this.expressions = expressions;
    }

    String of(Expression.Call call) {
        StringBuilder text = new StringBuilder(name(call));
        boolean counting = isCountOfRows(call);
        text.append(counting ? "()" : "(" + arguments(call) + ")");
        if (!call.withinGroup().isEmpty()) {
            text.append(" WITHIN GROUP ( ORDER BY ")
                    .append(expressions.order(call.withinGroup()))
                    .append(")");
        }
        call.filter()
                .ifPresent(filter -> text.append(" FILTER (WHERE ")
                        .append(expressions.of(filter))
                        .append(")"));
        call.over().ifPresent(over -> {
            switch (over) {
                case Expression.Over.Inline inline -> text.append(" OVER ").append(expressions.window(inline.window()));
                case Expression.Over.Named named ->
                    text.append(" OVER ").append(named.name().text());
            }
        });
        return text.toString();
    }

    private static boolean isCountOfRows(Expression.Call call) {
        return call.function().last().text().equalsIgnoreCase("count")
                && (call.arguments().isEmpty() || call.arguments().get(0).value() instanceof Expression.Star);
    }

    private String name(Expression.Call call) {
        String last = call.function().last().text().toLowerCase(Locale.ROOT);
        if (isCountOfRows(call)) {
            return "count_star";
        }
        String printed = OTHER_NAMES.containsKey(last) ? OTHER_NAMES.get(last) : Keywords.quoted(last);
        String qualifier = call.function().parts().stream()
                .limit(call.function().parts().size() - 1L)
                .map(Name::text)
                .map(part -> Keywords.quoted(part) + ".")
                .collect(Collectors.joining());
        return qualifier + printed;
    }

    private String arguments(Expression.Call call) {
        StringBuilder text = new StringBuilder(call.distinct() ? "DISTINCT " : "");
        text.append(call.arguments().stream().map(this::argument).collect(Collectors.joining(", ")));
        if (!call.orderBy().items().isEmpty()) {
            text.append(" ORDER BY ").append(expressions.order(call.orderBy().items()));
        }
        call.nulls().ifPresent(nulls -> text.append(' ').append(nulls.name()).append(" NULLS"));
        return text.toString();
    }

    private String argument(Expression.Argument argument) {
        return argument.name()
                        .map(name -> Keywords.quoted(name.text()) + " := ")
                        .orElse("")
                + expressions.of(argument.value());
    }
}
