package dev.rocky.compiler.oracle;

import dev.rocky.compile.CompiledModel;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.Column;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of comparing a query.
 *
 * @param columns how many columns DuckDB describes
 */
public record Verdict(OracleQuery query, int columns, List<Finding> findings) {

    /** One deviation, as a line to read. */
    public record Finding(Deviation deviation, String line) {}

    public Verdict {
        findings = List.copyOf(findings);
    }

    static Verdict of(OracleQuery query, List<DescribedColumn> described, CompiledModel inferred, List<String> errors) {
        List<Finding> findings = new ArrayList<>();
        errors.forEach(error -> findings.add(new Finding(Deviation.REJECTED, error)));
        if (!inferred.parsed() && errors.isEmpty()) {
            findings.add(new Finding(Deviation.REJECTED, "not read"));
        }
        if (inferred.parsed()
                && (!inferred.columnsComplete() || inferred.columns().size() != described.size())) {
            findings.add(new Finding(
                    Deviation.COLUMNS,
                    "%s columns %s, DuckDB has %s"
                            .formatted(
                                    inferred.columnsComplete() ? "all" : "some", names(inferred), names(described))));
        } else if (inferred.parsed()) {
            for (int i = 0; i < described.size(); i++) {
                compare(described.get(i), inferred.columns().get(i), findings);
            }
        }
        return new Verdict(query, described.size(), findings);
    }

    private static void compare(DescribedColumn described, Column inferred, List<Finding> findings) {
        if (!inferred.name().equals(described.name())) {
            findings.add(new Finding(
                    Deviation.NAME, "name '" + inferred.name() + "', DuckDB has '" + described.name() + "'"));
        }
        String printed = TypeNames.print(inferred.type(), SqlSyntax.DUCKDB);
        if (!printed.equals(described.type())) {
            // A list of something unknown is no wrong claim.
            findings.add(new Finding(
                    printed.contains(String.valueOf(SqlType.unknown())) ? Deviation.UNKNOWN : Deviation.TYPE,
                    "type of '" + described.name() + "' " + printed + ", DuckDB has " + described.type()));
        }
    }

    private static List<String> names(CompiledModel inferred) {
        return inferred.columns().stream().map(Column::name).toList();
    }

    private static List<String> names(List<DescribedColumn> described) {
        return described.stream().map(DescribedColumn::name).toList();
    }

    long count(Deviation deviation) {
        return findings.stream().filter(each -> each.deviation() == deviation).count();
    }

    /** How many columns are known exactly: name and type. */
    long exact() {
        boolean compared = count(Deviation.COLUMNS) == 0 && count(Deviation.REJECTED) == 0;
        return compared ? columns - count(Deviation.UNKNOWN) - count(Deviation.TYPE) : 0;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(query.toString());
        findings.forEach(each ->
                text.append("\n  ").append(each.deviation()).append(": ").append(each.line()));
        return text.toString();
    }
}
