package dev.rocky.compiler.internal.functions;

import dev.rocky.type.Column;
import dev.rocky.type.SqlType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Writes calls of every function that a catalogue lists, over the columns of {@link SampleTable} and constants. */
final class SampleCalls {

    private static final Path WRITTEN = Path.of("src/test/resources/functions/duckdb-calls.txt");

    private static final int VARIANTS = 6;

    /** What stands for any type, and for a letter, with a list of it. */
    private static final List<String> VALUES = List.of("i", "s", "d9", "dt", "d", "st");

    private static final List<String> LISTS = List.of("li", "ls", "ldec", "ldt", "ld", "lst");
    private static final List<String> LAMBDAS = List.of("lambda x: x", "lambda x, y: x", "lambda x: x + 1");
    private static final Map<SqlType, List<String>> CONSTANTS = Map.of(
            SqlType.Simple.STRING, List.of("'abc'", "'year'", "'%Y-%m-%d'", "'$.a'", "'a'"),
            SqlType.Simple.INT64, List.of("i", "1", "i8", "u32"),
            SqlType.Simple.INT32, List.of("1", "2", "i8"),
            SqlType.Simple.FLOAT64, List.of("i", "0.5", "d9", "f"),
            SqlType.Simple.FLOAT32, List.of("0.5"),
            SqlType.Simple.TIMESTAMP_NTZ, List.of("dt", "TIMESTAMP '2026-01-31'", "tss"),
            SqlType.Simple.DATE, List.of("DATE '2026-01-31'"),
            SqlType.Simple.INTERVAL, List.of("INTERVAL 1 DAY"),
            SqlType.Simple.BOOLEAN, List.of("true"));

    private final Map<String, Column> columns = SampleTable.columns();

    /** Calls that somebody wrote down, and calls of every function that DuckDB lists. */
    static Set<String> all() throws IOException {
        Set<String> calls = new LinkedHashSet<>(Files.readAllLines(WRITTEN));
        CatalogReader.Catalog catalog = CatalogReader.read(List.of("duckdb.tsv"));
        SampleCalls samples = new SampleCalls();
        new TreeMap<>(catalog.values()).forEach((name, entry) -> samples.add(name, entry, calls));
        return calls;
    }

    /** The function that a text calls. */
    static String name(String call) {
        return call.substring(0, Math.max(call.indexOf('('), 0)).replace("\"", "");
    }

    private void add(String name, CatalogEntry entry, Set<String> calls) {
        for (Signature signature : entry.signatures()) {
            for (int variant = 0; variant < VARIANTS; variant++) {
                calls.add(call(name, entry.kind(), signature, variant));
            }
        }
    }

    private String call(String name, FunctionKind kind, Signature signature, int variant) {
        List<TypePattern> parameters = new ArrayList<>(signature.parameters());
        int repeated = variant % 3;
        signature.rest().ifPresent(rest -> IntStream.range(0, repeated).forEach(time -> parameters.add(rest)));
        List<String> arguments = new ArrayList<>();
        for (int index = 0; index < parameters.size(); index++) {
            List<String> candidates = candidates(parameters.get(index), variant);
            arguments.add(candidates.get((variant + index * (variant / 3)) % candidates.size()));
        }
        String over = kind == FunctionKind.WINDOW ? " OVER (ORDER BY g)" : "";
        return "\"" + name + "\"(" + String.join(", ", arguments) + ")" + over;
    }

    private List<String> candidates(TypePattern pattern, int variant) {
        return switch (pattern) {
            case TypePattern.Exact exact -> exact(exact.type());
            case TypePattern.Family family ->
                switch (family) {
                    case ANY -> VALUES;
                    case DECIMAL -> List.of("d9", "d38", "d4", "1.5");
                    case STRUCT -> List.of("st", "st2");
                    case TUPLE -> List.of("row(i, s)");
                    case UNION -> List.of("un");
                    case LAMBDA -> LAMBDAS;
                };
            case TypePattern.Variable variable -> List.of(VALUES.get(variant % VALUES.size()));
            case TypePattern.ListOf list ->
                switch (list.element()) {
                    case TypePattern.Variable variable -> List.of(LISTS.get(variant % LISTS.size()));
                    case TypePattern.ListOf nested -> List.of("lli");
                    case TypePattern.StructOf pairs -> List.of("lst");
                    default -> LISTS;
                };
            case TypePattern.FixedListOf list ->
                list.element().equals(new TypePattern.Exact(SqlType.Simple.FLOAT32)) ? List.of("af") : List.of("ad");
            case TypePattern.MapOf map -> List.of("m", "mi");
            case TypePattern.StructOf struct -> List.of("row(s, i)");
        };
    }

    private List<String> exact(SqlType type) {
        List<String> candidates = new ArrayList<>();
        columns.values().stream()
                .filter(column -> column.type().equals(type))
                .forEach(column -> candidates.add(column.name()));
        candidates.addAll(CONSTANTS.getOrDefault(type, List.of()));
        return candidates.isEmpty() ? List.of("NULL") : candidates;
    }
}
