package dev.rocky.compiler.internal.functions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Holds the catalogue to DuckDB itself: what {@code DESCRIBE} says of thousands of calls. */
class DuckDbFunctionOracleTest {

    private final CallTyper typer = new CallTyper(SqlSyntax.DUCKDB, SampleTable.columns());

    @Test
    void calls_have_the_types_that_duckdb_gives_them() throws SQLException, IOException {
        List<String> wrong = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        int typed = 0;
        try (InMemoryDuckDb database = InMemoryDuckDb.open()) {
            SampleTable.create(database);
            for (String call : SampleCalls.all()) {
                Optional<FunctionResult> actual = typer.call(call);
                if (actual.isEmpty()) {
                    continue;
                }
                Optional<List<List<String>>> described = database.describe("SELECT " + call + " FROM sample");
                if (described.isEmpty() || described.get().size() != 1) {
                    continue;
                }
                String text = described.get().getFirst().get(1);
                switch (actual.get()) {
                    case FunctionResult.Typed(var operand, boolean nullable)
                    when operand.type().equals(TypeNames.parse(text, SqlSyntax.DUCKDB)) -> typed++;
                    case FunctionResult.Typed(var operand, boolean nullable)
                    when Overloads.open(operand) -> missing.add(call + " is " + text + ", found " + operand.type());
                    default -> wrong.add(call + " is " + text + ", found " + actual.get());
                }
            }
        }
        System.out.println("typed " + typed + " missing " + missing.size() + " wrong " + wrong.size());
        Files.write(Path.of("/tmp/fx/missing.txt"), missing);
        Files.write(Path.of("/tmp/fx/wrong.txt"), wrong);
        assertThat(wrong).isEmpty();
    }
}
