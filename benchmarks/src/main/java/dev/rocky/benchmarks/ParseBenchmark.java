package dev.rocky.benchmarks;

import dev.rocky.sql.ParsedQuery;
import dev.rocky.sql.QueryParser;
import dev.rocky.sql.SqlSyntax;
import java.util.concurrent.TimeUnit;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParseException;
import org.apache.calcite.sql.parser.SqlParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to read one query of the standard project. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class ParseBenchmark {

    private static final int MODELS = 20;
    private static final SqlParser.Config CALCITE = SqlParser.config();

    /** The folder whose first model is read. */
    @Param({"staging", "intermediate", "marts"})
    public String folder = "";

    private String query = "";

    @Setup(Level.Trial)
    public void choose() {
        query = queryOf(folder);
    }

    @Benchmark
    public ParsedQuery rocky() {
        return QueryParser.parse(query, SqlSyntax.DUCKDB);
    }

    /** The parser that comes with Calcite, for comparison. It can only read that of the marts. */
    @Benchmark
    public SqlNode calcite(MartQuery mart) throws SqlParseException {
        return SqlParser.create(mart.text, CALCITE).parseQuery();
    }

    private static String queryOf(String folder) {
        return new StandardProject(MODELS)
                .models().stream()
                        .filter(model -> model.folder().equals(folder))
                        .findFirst()
                        .orElseThrow()
                        .sql();
    }

    /** A query in standard SQL. */
    @State(Scope.Benchmark)
    public static class MartQuery {

        private final String text = queryOf("marts");
    }
}
