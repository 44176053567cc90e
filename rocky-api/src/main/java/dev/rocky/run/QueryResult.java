package dev.rocky.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a query returned.
 *
 * @param columns the names of the columns
 * @param rows the values row by row: {@code null}, {@link Boolean}, {@link Number}, {@link String}, a type of
 *     {@code java.time}, or whatever the driver has for richer types
 * @since 2.0
 */
public record QueryResult(List<String> columns, List<List<@Nullable Object>> rows) {

    public QueryResult {
        columns = List.copyOf(columns);
        List<List<@Nullable Object>> copies = new ArrayList<>(rows.size());
        for (List<@Nullable Object> row : rows) {
            copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copies);
    }
}
