package dev.rocky.compiler.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What came of comparing many queries. */
record OracleReport(List<Verdict> verdicts) {

    OracleReport {
        verdicts = List.copyOf(verdicts);
    }

    /** The same without some queries. */
    OracleReport without(Set<String> names) {
        return new OracleReport(verdicts.stream()
                .filter(each -> !names.contains(each.query().name()))
                .toList());
    }

    /** The queries that deviate in one of these ways, as texts to read. */
    List<String> with(Deviation... deviations) {
        return verdicts.stream()
                .filter(verdict -> List.of(deviations).stream().anyMatch(each -> verdict.count(each) > 0))
                .map(Verdict::toString)
                .toList();
    }

    /** How many of a hundred columns are known exactly. */
    double exact() {
        long columns = verdicts.stream().mapToLong(Verdict::columns).sum();
        long exact = verdicts.stream().mapToLong(Verdict::exact).sum();
        return 100.0 * exact / columns;
    }

    /** Write every deviation below {@code target}, the figures first. */
    void write(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/oracle"));
        Files.writeString(
                folder.resolve(name + ".txt"),
                verdicts.stream()
                        .filter(each -> !each.findings().isEmpty())
                        .map(Verdict::toString)
                        .collect(Collectors.joining("\n\n", figures() + "\n\n", "\n")));
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
