package dev.rocky.engine.internal.test;

import dev.rocky.compile.CompiledModel;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.engine.internal.quality.RuleQuery;
import dev.rocky.engine.internal.quality.RuleQuery.Verdict;
import dev.rocky.model.DeclarativeTest;
import dev.rocky.run.QueryResult;
import dev.rocky.spi.Dialect;
import dev.rocky.spi.WarehouseSession;
import dev.rocky.test.TestReport.DeclarativeResult;
import dev.rocky.test.TestReport.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Asks a warehouse whether the tables in it keep what was promised of them. */
final class WarehouseTests {

    private final WarehouseSession session;
    private final Dialect dialect;

    WarehouseTests(WarehouseSession session, Dialect dialect) {
        this.session = session;
        this.dialect = dialect;
    }

    /** Run the tests of one model's table. */
    List<DeclarativeResult> run(CompiledModel model) {
        return model.model().tests().stream().map(test -> run(model, test)).toList();
    }

    private DeclarativeResult run(CompiledModel model, DeclarativeTest test) {
        String sql = "";
        try {
            RuleQuery query = RuleQuery.of(
                    test.rule(), dialect.tableName(model.model().target()), test.column(), test.filter(), dialect);
            sql = query.sql();
            Optional<String> finding = finding(query.verdict(), session.query(sql));
            return result(model, test, finding.isEmpty() ? Status.PASS : Status.FAIL, finding, sql);
        } catch (RockyException e) {
            return result(model, test, Status.ERROR, Optional.of(e.getMessage()), sql);
        }
    }

    private static DeclarativeResult result(
            CompiledModel model, DeclarativeTest test, Status status, Optional<String> detail, String sql) {
        return new DeclarativeResult(
                model.name(),
                model.model().target().toString(),
                test.rule().spelling(),
                test.column(),
                status,
                test.severity(),
                detail,
                sql);
    }

    /** What breaks the rule, in words, or empty if it is kept. */
    private static Optional<String> finding(Verdict verdict, QueryResult result) {
        return switch (verdict) {
            case Verdict.Count count -> broken(firstCell(result), count.noun());
            case Verdict.Rows rows -> broken(result.rows().size(), rows.noun());
            case Verdict.Range range -> {
                long found = firstCell(result);
                boolean few = range.min().filter(min -> found < min).isPresent();
                boolean many = range.max().filter(max -> found > max).isPresent();
                yield few || many
                        ? Optional.of("found " + found + " rows, expected "
                                + range.min().map(min -> "at least " + min).orElse("")
                                + (range.min().isPresent() && range.max().isPresent() ? " and " : "")
                                + range.max().map(max -> "at most " + max).orElse(""))
                        : Optional.empty();
            }
        };
    }

    private static Optional<String> broken(long count, String noun) {
        return count == 0
                ? Optional.empty()
                : Optional.of(count + " " + noun + (count == 1 ? " breaks it" : "s break it"));
    }

    private static long firstCell(QueryResult result) {
        Object cell = result.rows().get(0).get(0);
        return cell == null ? 0 : new BigDecimal(cell.toString()).longValue();
    }
}
