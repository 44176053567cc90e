package dev.rocky.engine.internal.test;

import dev.rocky.model.ConfigValue;
import dev.rocky.spi.Dialect;
import dev.rocky.spi.RelationColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Turns rows that a test gives into queries that return them. */
final class Fixtures {

    private final Dialect dialect;

    Fixtures(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * A query that returns rows.
     *
     * @param known the columns that the rows have besides those they name, and their types
     */
    String query(List<Map<String, ConfigValue>> rows, List<RelationColumn> known) {
        Map<String, String> types = types(known);
        List<String> columns = columns(rows, known);
        if (rows.isEmpty()) {
            return "SELECT "
                    + columns.stream()
                            .map(column -> column(column, "NULL", types))
                            .collect(Collectors.joining(", "))
                    + " WHERE FALSE";
        }
        return rows.stream()
                .map(row -> "SELECT "
                        + columns.stream()
                                .map(column -> column(column, cell(row, column), types))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\nUNION ALL\n"));
    }

    private String column(String name, String literal, Map<String, String> types) {
        String type = types.get(fold(name));
        return (type == null ? literal : "CAST(" + literal + " AS " + type + ")") + " AS " + dialect.quoted(name);
    }

    /** The known columns in their order, then the others by name. */
    private static List<String> columns(List<Map<String, ConfigValue>> rows, List<RelationColumn> known) {
        Map<String, String> names = new LinkedHashMap<>();
        known.forEach(column -> names.put(fold(column.name()), column.name()));
        Map<String, String> others = new TreeMap<>();
        rows.forEach(row -> row.keySet().forEach(name -> others.put(fold(name), name)));
        others.forEach(names::putIfAbsent);
        return new ArrayList<>(names.values());
    }

    private static Map<String, String> types(List<RelationColumn> known) {
        Map<String, String> types = new LinkedHashMap<>();
        known.forEach(column -> types.put(fold(column.name()), column.dataType()));
        return types;
    }

    /** A cell of a row; a cell that the row does not have holds {@code NULL}. */
    private String cell(Map<String, ConfigValue> row, String column) {
        return row.entrySet().stream()
                .filter(cell -> cell.getKey().equalsIgnoreCase(column))
                .map(cell -> literal(cell.getValue()))
                .findFirst()
                .orElse("NULL");
    }

    private String literal(ConfigValue value) {
        return switch (value) {
            case ConfigValue.Text text -> text(text.value());
            case ConfigValue.Secret secret -> text(secret.value());
            case ConfigValue.Whole whole -> whole.toString();
            case ConfigValue.Fraction fraction ->
                Double.isFinite(fraction.value()) ? fraction.toString() : "CAST('" + fraction + "' AS DOUBLE)";
            case ConfigValue.Flag flag -> flag.value() ? "TRUE" : "FALSE";
            case ConfigValue.Items items ->
                items.values().stream().map(this::literal).collect(Collectors.joining(", ", "[", "]"));
            case ConfigValue.Table table ->
                table.values().entrySet().stream()
                        .map(entry -> text(entry.getKey()) + ": " + literal(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
