package dev.rocky.compiler.internal.functions;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the catalogue of the functions that the embedded DuckDB lists, as {@code CatalogReader} reads it. */
final class DuckDbCatalogText {

    private static final String FUNCTIONS = """
            SELECT lower(function_name), function_type, array_to_string(parameter_types, ';'), varargs, return_type,
                coalesce(alias_of, '')
            FROM duckdb_functions()
            WHERE function_type NOT IN ('pragma') AND NOT starts_with(function_name, '__')
            ORDER BY ALL
            """;

    private static final Pattern LISTING = Pattern.compile("duckdb_.*|pragma_.*|pg_timezone_names|icu_calendar_names");

    private final InMemoryDuckDb database;

    DuckDbCatalogText(InMemoryDuckDb database) {
        this.database = database;
    }

    String write() throws SQLException {
        Map<String, List<String>> signatures = new TreeMap<>();
        Map<String, String> aliases = new LinkedHashMap<>();
        for (List<String> row : database.rows(FUNCTIONS)) {
            String key = row.get(0) + "\t" + kind(row.get(1));
            List<String> known = signatures.computeIfAbsent(key, name -> new ArrayList<>());
            signature(row).filter(text -> !known.contains(text)).ifPresent(known::add);
            aliases.put(key, row.get(5).isEmpty() ? row.get(0) : row.get(5));
        }
        Map<String, List<String>> lines = new TreeMap<>();
        signatures.forEach((key, texts) -> {
            String name = key.substring(0, key.indexOf('\t'));
            String line = kindOf(key) + "\t\t\t" + String.join(";", texts);
            lines.computeIfAbsent(aliases.get(key) + "\t" + line, group -> new ArrayList<>())
                    .add(name);
        });
        return lines.entrySet().stream()
                .map(line -> String.join(",", line.getValue())
                        + line.getKey().substring(line.getKey().indexOf('\t')))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String kindOf(String key) {
        return key.substring(key.indexOf('\t') + 1);
    }

    private static String kind(String type) {
        return switch (type) {
            case "macro" -> "scalar";
            case "table_macro" -> "table";
            default -> type;
        };
    }

    private Optional<String> signature(List<String> row) {
        return switch (row.get(1)) {
            case "macro", "table_macro" -> Optional.empty();
            case "table" ->
                row.get(2).isEmpty() && LISTING.matcher(row.get(0)).matches()
                        ? columns(row.get(0)).map(columns -> "->" + columns)
                        : Optional.empty();
            default -> {
                List<String> parameters = new ArrayList<>();
                if (!row.get(2).isEmpty()) {
                    for (String parameter : row.get(2).split(";", -1)) {
                        parameters.add(DuckDbSpelling.canonical(parameter));
                    }
                }
                if (!row.get(3).isEmpty()) {
                    parameters.add(DuckDbSpelling.canonical(row.get(3)) + "...");
                }
                yield Optional.of(String.join(",", parameters) + "->" + DuckDbSpelling.canonical(row.get(4)));
            }
        };
    }

    private Optional<String> columns(String function) {
        return database.describe("FROM " + function + "()")
                .map(columns -> columns.stream()
                        .map(column -> column.get(0) + ":" + DuckDbSpelling.canonical(column.get(1)))
                        .collect(Collectors.joining(",", "STRUCT<", ">")));
    }
}
