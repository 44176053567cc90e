package dev.rocky.compiler.internal.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Translates types as DuckDB lists them for its functions, families and letters included, to our spelling. */
final class DuckDbSpelling {

    private static final Pattern LIST = Pattern.compile("(.*)\\[(ANY|\\d*)]");
    private static final Pattern COMPOSED = Pattern.compile("(MAP|STRUCT|TUPLE)\\((.*)\\)");
    private static final Pattern FIELD = Pattern.compile("\"?(\\w+)\"? (.+)");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("BOOLEAN", "BOOL"),
            Map.entry("TINYINT", "INT8"),
            Map.entry("SMALLINT", "INT16"),
            Map.entry("INTEGER", "INT32"),
            Map.entry("BIGINT", "INT64"),
            Map.entry("HUGEINT", "INT128"),
            Map.entry("UTINYINT", "UINT8"),
            Map.entry("USMALLINT", "UINT16"),
            Map.entry("UINTEGER", "UINT32"),
            Map.entry("UBIGINT", "UINT64"),
            Map.entry("UHUGEINT", "UINT128"),
            Map.entry("FLOAT", "FLOAT32"),
            Map.entry("DOUBLE", "FLOAT64"),
            Map.entry("VARCHAR", "STRING"),
            Map.entry("BLOB", "BINARY"),
            Map.entry("TIME WITH TIME ZONE", "TIME_TZ"),
            Map.entry("TIMESTAMP WITH TIME ZONE", "TIMESTAMP"),
            Map.entry("TIMESTAMPTZ_NS", "TIMESTAMP_TZ_NS"),
            Map.entry("TIMESTAMP", "TIMESTAMP_NTZ"),
            Map.entry("\"NULL\"", "NULL"),
            Map.entry("MAP", "ANY"),
            Map.entry("LIST", "ANY"),
            Map.entry("ARRAY", "ANY"),
            Map.entry("INVALID", "ANY"));

    private DuckDbSpelling() {}

    static String canonical(String type) {
        Matcher list = LIST.matcher(type);
        if (list.matches()) {
            String length = list.group(2).isEmpty() ? "" : "," + list.group(2);
            return "ARRAY<" + canonical(list.group(1)) + length + ">";
        }
        Matcher composed = COMPOSED.matcher(type);
        if (!composed.matches()) {
            return WORDS.getOrDefault(type, type);
        }
        List<String> parts = new ArrayList<>();
        for (String part : composed.group(2).split(", ", -1)) {
            Matcher field = FIELD.matcher(part);
            parts.add(
                    switch (composed.group(1)) {
                        case "MAP" -> canonical(part);
                        case "TUPLE" -> ":" + canonical(part);
                        default -> field.matches() ? field.group(1) + ":" + canonical(field.group(2)) : canonical(part);
                    });
        }
        return composed.group(1).replace("TUPLE", "STRUCT") + "<" + String.join(",", parts) + ">";
    }
}
