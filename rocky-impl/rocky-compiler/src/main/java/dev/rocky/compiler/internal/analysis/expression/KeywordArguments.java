package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Expression;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Arguments that are words of the language, not columns: {@code DATEADD(day, 1, d)}, {@code DATE_TRUNC(d, WEEK(MONDAY))}.
 *
 * <p>At such a place a bare word is never a column, whatever columns there are.
 */
final class KeywordArguments {

    private static final Set<String> UNIT_FIRST = Set.of(
            "date_part",
            "date_trunc",
            "dateadd",
            "datediff",
            "time_trunc",
            "timeadd",
            "timediff",
            "timestampadd",
            "timestampdiff");

    private static final Set<String> UNIT_FIRST_OF_THREE =
            Set.of("date_add", "date_diff", "dateadd", "datediff", "timediff", "timestampadd", "timestampdiff");

    /** The place of the word. */
    private static final Map<String, Integer> BIGQUERY = Map.ofEntries(
            Map.entry("date_diff", 2),
            Map.entry("datetime_diff", 2),
            Map.entry("time_diff", 2),
            Map.entry("timestamp_diff", 2),
            Map.entry("date_trunc", 1),
            Map.entry("datetime_trunc", 1),
            Map.entry("time_trunc", 1),
            Map.entry("timestamp_trunc", 1),
            Map.entry("last_day", 1),
            Map.entry("normalize", 1),
            Map.entry("normalize_and_casefold", 1));

    /** Words that the functions take behind the value. */
    private static final Set<String> SNOWFLAKE_LAST = Set.of("date_trunc", "last_day", "trunc");

    private static final Set<String> UNITS = Set.of(
            "year",
            "quarter",
            "month",
            "week",
            "day",
            "hour",
            "minute",
            "second",
            "millisecond",
            "microsecond",
            "nanosecond");

    private KeywordArguments() {}

    /** The word that an argument is, or empty where it is an ordinary one. */
    static Optional<String> word(SqlSyntax syntax, Expression.Call call, int place) {
        List<Expression.Argument> arguments = call.arguments();
        String name = call.function().last().text().toLowerCase(Locale.ROOT);
        return isPlace(syntax, name, place, arguments.size())
                ? word(arguments.get(place).value())
                        .filter(word -> !isLast(syntax, name, place) || UNITS.contains(word.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static boolean isPlace(SqlSyntax syntax, String name, int place, int count) {
        return switch (syntax) {
            case SNOWFLAKE -> (place == 0 && UNIT_FIRST.contains(name)) || isLast(syntax, name, place);
            case DATABRICKS -> place == 0 && count == 3 && UNIT_FIRST_OF_THREE.contains(name);
            case BIGQUERY -> BIGQUERY.getOrDefault(name, -1) == place;
            case DUCKDB, TRINO -> false;
        };
    }

    private static boolean isLast(SqlSyntax syntax, String name, int place) {
        return syntax == SqlSyntax.SNOWFLAKE && place == 1 && SNOWFLAKE_LAST.contains(name);
    }

    /** {@code day}, or the first word of {@code WEEK(MONDAY)}. */
    private static Optional<String> word(Expression argument) {
        return switch (argument) {
            case Expression.Column column
            when column.name().parts().size() == 1 && !column.name().last().quoted() ->
                Optional.of(column.name().last().text());
            case Expression.Call call
            when call.function().last().text().equalsIgnoreCase("week") ->
                Optional.of(call.function().last().text());
            default -> Optional.empty();
        };
    }
}
