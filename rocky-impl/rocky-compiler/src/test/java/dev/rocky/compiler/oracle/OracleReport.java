package dev.rocky.compiler.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What came of comparing many queries. */
public record OracleReport(List<Verdict> verdicts) {

    public OracleReport {
        verdicts = List.copyOf(verdicts);
    }

    /** Compare queries, all of which DuckDB takes. */
    public static OracleReport of(List<OracleQuery> queries, DuckDb duckdb) throws SQLException {
        List<List<DescribedColumn>> described = new ArrayList<>();
        for (OracleQuery query : queries) {
            described.add(duckdb.describe(query.text()));
        }
        return compare(queries, described, duckdb);
    }

    /** Compare queries; those that DuckDB refuses are left out. */
    public static OracleReport ofAccepted(List<OracleQuery> queries, DuckDb duckdb) throws SQLException {
        List<OracleQuery> accepted = new ArrayList<>();
        List<List<DescribedColumn>> described = new ArrayList<>();
        for (OracleQuery query : queries) {
            try {
                described.add(duckdb.describe(query.text()));
                accepted.add(query);
            } catch (SQLException refused) {
                // That is what makes it a query to leave out.
            }
        }
        return compare(accepted, described, duckdb);
    }

    private static OracleReport compare(List<OracleQuery> queries, List<List<DescribedColumn>> described, DuckDb duckdb)
            throws SQLException {
        Inference inference = Inference.of(queries, duckdb.sources());
        return new OracleReport(IntStream.range(0, queries.size())
                .mapToObj(i -> Verdict.of(queries.get(i), described.get(i), inference.of(i), inference.errors(i)))
                .toList());
    }

    /** The same without some queries. */
    OracleReport without(Set<String> names) {
        return new OracleReport(verdicts.stream()
                .filter(each -> !names.contains(each.query().name()))
                .toList());
    }

    /** The queries that deviate in one of these ways, as texts to read. */
    public List<String> with(Deviation... deviations) {
        return verdicts.stream()
                .filter(verdict -> List.of(deviations).stream().anyMatch(each -> verdict.count(each) > 0))
                .map(Verdict::toString)
                .toList();
    }

    /** How many of a hundred columns are known exactly. */
    public double exact() {
        long columns = verdicts.stream().mapToLong(Verdict::columns).sum();
        long exact = verdicts.stream().mapToLong(Verdict::exact).sum();
        return 100.0 * exact / columns;
    }

    /** Write every deviation below {@code target}, the figures first. */
    public void write(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/oracle"));
        Files.writeString(
                folder.resolve(name + ".txt"),
                verdicts.stream()
                        .filter(each -> !each.findings().isEmpty())
                        .map(Verdict::toString)
                        .collect(Collectors.joining("\n\n", figures() + "\n\n", "\n")));
    }

    /** Write other findings below {@code target}. */
    public static void write(String name, List<List<String>> findings) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/oracle"));
        Files.writeString(
                folder.resolve(name + ".txt"),
                findings.stream().flatMap(List::stream).collect(Collectors.joining("\n\n", "", "\n")));
    }

    private String figures() {
        return "%d queries, %d columns, %.2f %% exact, %s"
                .formatted(
                        verdicts.size(),
                        verdicts.stream().mapToLong(Verdict::columns).sum(),
                        exact(),
                        List.of(Deviation.values()).stream()
                                .map(deviation -> deviation + " "
                                        + verdicts.stream()
                                                .mapToLong(each -> each.count(deviation))
                                                .sum())
                                .collect(Collectors.joining(", ")));
    }
}
