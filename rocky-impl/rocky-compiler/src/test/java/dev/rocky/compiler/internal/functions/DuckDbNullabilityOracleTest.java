package dev.rocky.compiler.internal.functions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.sql.SqlSyntax;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Runs every call that the catalogue says gives no {@code NULL}, over columns without and with edge values. */
class DuckDbNullabilityOracleTest {

    private static final List<Integer> ROWS = List.of(1, 2, 3);

    private final CallTyper typer = new CallTyper(SqlSyntax.DUCKDB, SampleTable.columns());
    private final FunctionCatalog functions = FunctionCatalog.of(SqlSyntax.DUCKDB);

    @Test
    void calls_that_never_give_null_give_none() throws SQLException, IOException {
        List<String> wrong = new ArrayList<>();
        int held = 0;
        try (InMemoryDuckDb database = InMemoryDuckDb.open()) {
            SampleTable.create(database);
            for (String call : SampleCalls.all()) {
                Optional<FunctionResult> result = typer.call(call);
                if (result.isPresent() && result.get() instanceof FunctionResult.Typed typed && !typed.nullable()) {
                    held++;
                    for (int row : ROWS) {
                        if (givesNull(database, call, row)) {
                            wrong.add(call + " gives NULL for row " + row);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(held).as("calls that never give NULL").isGreaterThan(4_000);
    }

    private boolean givesNull(InMemoryDuckDb database, String call, int row) {
        boolean aggregate = functions
                .kind(SampleCalls.name(call))
                .filter(FunctionKind.AGGREGATE::equals)
                .isPresent();
        String query = "SELECT " + call + " AS result FROM sample WHERE g = " + row + (aggregate ? " GROUP BY g" : "");
        try {
            return !database.rows("SELECT 1 FROM (" + query + ") WHERE result IS NULL LIMIT 1")
                    .isEmpty();
        } catch (SQLException refusal) {
            return false;
        }
    }
}
