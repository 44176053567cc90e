package dev.rocky.engine.internal.test;

import dev.rocky.diagnostic.Nearest;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.model.ConfigValue;
import dev.rocky.model.Target;
import dev.rocky.model.UnitTest;
import dev.rocky.run.QueryResult;
import dev.rocky.spi.RelationColumn;
import dev.rocky.test.TestReport.MismatchKind;
import dev.rocky.test.TestReport.RowMismatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares the rows of a table with those that a test expects.
 *
 * <p>The columns of the first expected row are compared and no others. Both sides get the type that the database
 * gives to a union of them, so that {@code 1} equals {@code 1.0}.
 */
final class RowComparison {

    private static final int SHOWN = 10;

    private final TestBench bench;
    private final Fixtures fixtures;
    private final Target actual;
    private Optional<String> summary = Optional.empty();

    /**
     * @param actual the table with what the query returned, in the order that it returned it
     */
    RowComparison(TestBench bench, Fixtures fixtures, Target actual) {
        this.bench = bench;
        this.fixtures = fixtures;
        this.actual = actual;
    }

    /** What differs altogether, in a line; empty if nothing does. */
    Optional<String> summary() {
        return summary;
    }

    /** The rows that differ, as far as they are shown. */
    List<RowMismatch> mismatches(UnitTest test) {
        List<RelationColumn> found = bench.session().describe("SELECT * FROM " + table(actual));
        if (test.expect().isEmpty()) {
            return expectNothing(found);
        }
        List<String> columns = compared(test, found);
        Target expected = TestBench.own("expected");
        bench.dialect()
                .replaceTable(expected, fixtures.query(test.expect(), textTypes(test, columns, found)))
                .forEach(each -> bench.session().execute(each.sql()));
        Map<String, String> types = commonTypes(columns, expected);
        return test.ordered() ? inOrder(types, expected) : inAnyOrder(types, expected);
    }

    private List<RowMismatch> expectNothing(List<RelationColumn> found) {
        Map<String, String> columns = new LinkedHashMap<>();
        found.forEach(column -> columns.put(column.name(), column.dataType()));
        List<String> rows = rows("SELECT " + texts(columns) + " FROM " + table(actual) + " LIMIT " + SHOWN, columns);
        long count = count("SELECT COUNT(*) FROM " + table(actual));
        summarize(0, count, 0, count);
        return extra(rows, 0);
    }

    private static List<String> compared(UnitTest test, List<RelationColumn> found) {
        List<String> columns = new ArrayList<>();
        for (String column : test.expect().get(0).keySet()) {
            columns.add(find(column, found).map(RelationColumn::name).orElseThrow(() -> unknown(column, found)));
        }
        return columns;
    }

    private static RockyException unknown(String column, List<RelationColumn> found) {
        List<String> names = found.stream().map(RelationColumn::name).toList();
        return new RockyException(
                "the test expects a column '" + column + "', which the query does not return",
                Nearest.to(column, names)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("it returns: " + String.join(", ", names)));
    }

    /** The types for texts of a test that stand for dates and the like; numbers are compared as they are written. */
    private static List<RelationColumn> textTypes(UnitTest test, List<String> columns, List<RelationColumn> found) {
        List<RelationColumn> typed = new ArrayList<>();
        for (String column : columns) {
            RelationColumn actual = find(column, found).orElseThrow();
            boolean texts = test.expect().stream()
                    .flatMap(row -> row.entrySet().stream())
                    .filter(cell -> cell.getKey().equalsIgnoreCase(column))
                    .allMatch(cell -> cell.getValue() instanceof ConfigValue.Text);
            if (texts && !isNumeric(actual.dataType())) {
                typed.add(actual);
            }
        }
        return typed;
    }

    private static boolean isNumeric(String type) {
        String name = type.toUpperCase(Locale.ROOT);
        return name.endsWith("INT")
                || name.endsWith("INTEGER")
                || name.startsWith("DECIMAL")
                || name.equals("FLOAT")
                || name.equals("DOUBLE");
    }

    private static Optional<RelationColumn> find(String name, List<RelationColumn> columns) {
        return columns.stream()
                .filter(column -> column.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private Map<String, String> commonTypes(List<String> columns, Target expected) {
        String names = columns.stream().map(bench.dialect()::quoted).collect(Collectors.joining(", "));
        Map<String, String> types = new LinkedHashMap<>();
        bench.session()
                .describe("SELECT " + names + " FROM " + table(expected) + " UNION ALL SELECT " + names + " FROM "
                        + table(actual))
                .forEach(column -> types.put(column.name(), column.dataType()));
        return types;
    }

    private List<RowMismatch> inAnyOrder(Map<String, String> types, Target expected) {
        String missing = select(types, expected) + " EXCEPT ALL " + select(types, actual);
        String extra = select(types, actual) + " EXCEPT ALL " + select(types, expected);
        long missingRows = count("SELECT COUNT(*) FROM (" + missing + ")");
        long extraRows = count("SELECT COUNT(*) FROM (" + extra + ")");
        if (missingRows + extraRows == 0) {
            return List.of();
        }
        summarize(
                count("SELECT COUNT(*) FROM " + table(expected)),
                count("SELECT COUNT(*) FROM " + table(actual)),
                missingRows,
                extraRows);
        List<RowMismatch> mismatches = new ArrayList<>();
        for (String row : samples(types, missing)) {
            mismatches.add(new RowMismatch(mismatches.size(), row, Optional.empty(), MismatchKind.MISSING));
        }
        mismatches.addAll(extra(samples(types, extra), mismatches.size()));
        return mismatches;
    }

    private List<String> samples(Map<String, String> types, String query) {
        return rows("SELECT " + texts(types) + " FROM (" + query + ") ORDER BY ALL LIMIT " + SHOWN, types);
    }

    private static List<RowMismatch> extra(List<String> rows, int firstIndex) {
        List<RowMismatch> mismatches = new ArrayList<>();
        for (String row : rows) {
            mismatches.add(new RowMismatch(firstIndex + mismatches.size(), "", Optional.of(row), MismatchKind.EXTRA));
        }
        return mismatches;
    }

    private List<RowMismatch> inOrder(Map<String, String> types, Target expected) {
        List<String> wanted = rows("SELECT " + texts(types) + " FROM (" + select(types, expected) + ")", types);
        List<String> found = rows("SELECT " + texts(types) + " FROM (" + select(types, actual) + ")", types);
        List<RowMismatch> mismatches = new ArrayList<>();
        for (int row = 0; row < Math.max(wanted.size(), found.size()); row++) {
            if (row >= found.size()) {
                mismatches.add(new RowMismatch(row, wanted.get(row), Optional.empty(), MismatchKind.MISSING));
            } else if (row >= wanted.size()) {
                mismatches.add(new RowMismatch(row, "", Optional.of(found.get(row)), MismatchKind.EXTRA));
            } else if (!wanted.get(row).equals(found.get(row))) {
                mismatches.add(
                        new RowMismatch(row, wanted.get(row), Optional.of(found.get(row)), MismatchKind.VALUE_DIFF));
            }
        }
        if (!mismatches.isEmpty()) {
            summary = Optional.of("expected " + wanted.size() + " rows in order, found " + found.size() + ": "
                    + mismatches.size() + " differ");
        }
        return List.copyOf(mismatches.subList(0, Math.min(SHOWN, mismatches.size())));
    }

    private void summarize(long expected, long found, long missing, long extra) {
        if (missing + extra > 0) {
            summary = Optional.of("expected " + expected + " rows, found " + found + ": " + missing + " missing, "
                    + extra + " not expected");
        }
    }

    private String select(Map<String, String> types, Target table) {
        return types.entrySet().stream()
                .map(column -> {
                    String name = bench.dialect().quoted(column.getKey());
                    return "CAST(" + name + " AS " + column.getValue() + ") AS " + name;
                })
                .collect(Collectors.joining(", ", "SELECT ", " FROM " + table(table)));
    }

    private String texts(Map<String, String> columns) {
        return columns.keySet().stream()
                .map(column -> "CAST(" + bench.dialect().quoted(column) + " AS VARCHAR)")
                .collect(Collectors.joining(", "));
    }

    private String table(Target target) {
        return bench.dialect().tableName(target);
    }

    private long count(String query) {
        return ((Number) only(bench.session().query(query))).longValue();
    }

    private static Object only(QueryResult result) {
        @Nullable Object value = result.rows().get(0).get(0);
        if (value == null) {
            throw new IllegalStateException("a count is never null");
        }
        return value;
    }

    /** Rows of texts as {@code column=value, column=value}. */
    private List<String> rows(String query, Map<String, String> columns) {
        List<String> names = List.copyOf(columns.keySet());
        List<String> rows = new ArrayList<>();
        for (List<@Nullable Object> row : bench.session().query(query).rows()) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < names.size(); column++) {
                Object value = row.get(column);
                cells.add(names.get(column) + "=" + (value == null ? "NULL" : value));
            }
            rows.add(String.join(", ", cells));
        }
        return rows;
    }
}
