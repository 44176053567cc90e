package dev.rocky.compiler.internal.functions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.SqlType;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Holds the catalogue to DuckDB itself: what {@code DESCRIBE} says of thousands of calls.
 *
 * <p>A type that differs is an error, and so is a refusal of what DuckDB accepts. A type that is not known must be
 * explained below.
 */
class DuckDbFunctionOracleTest {

    /** Calls whose type nobody can know from the call, or nobody needs to. */
    private static final Pattern NOT_KNOWN = Pattern.compile(String.join(
            "|",
            // The values of variables and settings are no part of a project.
            "\"?(getvariable|current_setting)\"?\\(.*",
            // Fields are named after columns, which a catalogue does not see.
            "\"?struct_pack\"?\\([^:]*\\)",
            // Internal to DuckDB.
            "\"?(replace_type|decimal_division|variant_to_parquet_variant|json_copy_strftime_if_.*)\"?\\(.*",
            // Nothing to join together.
            "\"[a-z+_]+\"\\(\\)",
            // A field of no type.
            "from_json\\(j,'\\{\"a\":\"NULL\"}'\\)"));

    /** Functions of which no call can be made here: states of aggregates, keys of indexes, messages of logs, groups. */
    private static final Set<String> NOT_CALLED = Set.of(
            "combine",
            "combine_aggr",
            "finalize",
            "to_aggregate_state",
            "create_sort_key",
            "index_key",
            "parse_duckdb_log_message",
            "grouping",
            "grouping_id");

    private final CallTyper typer = new CallTyper(SqlSyntax.DUCKDB, SampleTable.columns());
    private final List<String> wrong = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final Set<String> called = new LinkedHashSet<>();
    private int typed;

    @Test
    void calls_have_the_types_that_duckdb_gives_them() throws SQLException, IOException {
        try (InMemoryDuckDb database = InMemoryDuckDb.open()) {
            SampleTable.create(database);
            for (String call : SampleCalls.all()) {
                Optional<List<List<String>>> columns = database.describe("SELECT " + call + " FROM sample");
                if (columns.isPresent() && columns.get().size() == 1) {
                    called.add(SampleCalls.name(call));
                    compare(call, columns.get().getFirst().get(1));
                }
            }
        }
        assertThat(wrong).as("types that DuckDB does not give").isEmpty();
        assertThat(missing)
                .as("types that are not known")
                .allMatch(call -> NOT_KNOWN
                        .matcher(call.substring(0, call.indexOf(" is ")))
                        .matches());
        assertThat(typed).as("calls that are typed").isGreaterThan(9_500);
        Set<String> unseen = new TreeSet<>(FunctionCatalog.of(SqlSyntax.DUCKDB).names());
        unseen.removeAll(called);
        assertThat(unseen).as("functions that no call was made of").isSubsetOf(NOT_CALLED);
    }

    private void compare(String call, String expected) {
        FunctionResult actual = typer.call(call).orElseGet(FunctionResult.NotFound::new);
        SqlType type = TypeNames.parse(expected, SqlSyntax.DUCKDB);
        switch (actual) {
            case FunctionResult.Typed(var operand, boolean nullable)
            when operand.type().equals(type) -> typed++;
            case FunctionResult.Typed(var operand, boolean nullable)
            when Overloads.open(operand) -> missing.add(call + " is " + expected + ", found " + operand.type());
            default -> wrong.add(call + " is " + expected + ", found " + actual);
        }
    }
}
