package dev.rocky.adapter.duckdb.internal.session;

import dev.rocky.run.QueryResult;
import java.sql.Array;
import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBStruct;
import org.duckdb.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The values of a result as plain Java: {@code java.time} for dates and times, {@link List} and {@link Map} for what
 * is nested, {@code byte[]} for a blob, and text for intervals, bits and JSON.
 */
final class Values {

    private Values() {}

    // javac leaves the annotations inside a type out of a compact constructor, so NullAway expects no null in a row.
    @SuppressWarnings("NullAway")
    static QueryResult read(ResultSet rows) throws SQLException {
        ResultSetMetaData shape = rows.getMetaData();
        int width = shape.getColumnCount();
        List<String> names = new ArrayList<>();
        boolean[] timestamps = new boolean[width];
        for (int column = 1; column <= width; column++) {
            names.add(shape.getColumnLabel(column));
            timestamps[column - 1] = isTimestamp(shape.getColumnTypeName(column));
        }
        List<List<@Nullable Object>> all = new ArrayList<>();
        while (rows.next()) {
            List<@Nullable Object> row = new ArrayList<>(width);
            for (int column = 1; column <= width; column++) {
                row.add(
                        timestamps[column - 1]
                                ? rows.getObject(column, LocalDateTime.class)
                                : plain(rows.getObject(column)));
            }
            all.add(row);
        }
        return new QueryResult(names, all);
    }

    /**
     * Whether a column holds timestamps without a zone. The driver would make a {@link Timestamp} of them, which is an
     * instant in the zone of this JVM and skips an hour of it every spring.
     */
    private static boolean isTimestamp(String type) {
        return switch (type) {
            case "TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS" -> true;
            default -> false;
        };
    }

    private static @Nullable Object plain(@Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Timestamp timestamp -> timestamp.toLocalDateTime();
            case OffsetDateTime time -> time.withOffsetSameInstant(ZoneOffset.UTC);
            case Blob blob -> blob.getBytes(1, (int) blob.length());
            case JsonNode json -> json.toString();
            case Array array -> list((Object[]) array.getArray());
            case DuckDBStruct struct -> map(struct.getMap());
            case Map<?, ?> map -> map(map);
            default -> value;
        };
    }

    private static List<@Nullable Object> list(@Nullable Object[] items) throws SQLException {
        List<@Nullable Object> list = new ArrayList<>(items.length);
        for (Object item : items) {
            list.add(plain(item));
        }
        return Collections.unmodifiableList(list);
    }

    private static Map<@Nullable Object, @Nullable Object> map(Map<?, ?> entries) throws SQLException {
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            map.put(plain(entry.getKey()), plain(entry.getValue()));
        }
        return Collections.unmodifiableMap(map);
    }
}
