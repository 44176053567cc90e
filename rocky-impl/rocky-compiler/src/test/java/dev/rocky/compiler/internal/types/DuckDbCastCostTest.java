package dev.rocky.compiler.internal.types;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.sql.SqlSyntax;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds the costs of unwritten casts to the choice that DuckDB makes among macros of one name.
 *
 * <p>A macro sees a constant as a value of its type, so constants are no part of this.
 */
class DuckDbCastCostTest {

    private static final TypeRules RULES = TypeRules.of(SqlSyntax.DUCKDB);

    @Test
    void a_value_is_passed_where_duckdb_passes_it() throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (DuckDbTypes duckdb = new DuckDbTypes()) {
            for (Sample target : Sample.typed()) {
                duckdb.execute("CREATE OR REPLACE MACRO f(x " + type(target) + ") AS 'taken'");
                for (Sample source : Sample.typed()) {
                    boolean taken =
                            duckdb.text("SELECT f(" + source.sql() + ")").isPresent();
                    if (taken != cost(source, target) >= 0) {
                        wrong.add(source.sql() + " as " + type(target) + (taken ? " is taken" : " is refused"));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void of_two_types_the_cheaper_one_is_the_one_that_duckdb_chooses() throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (DuckDbTypes duckdb = new DuckDbTypes()) {
            for (Sample source : Sample.typed()) {
                List<Sample> targets = Sample.typed().stream()
                        .filter(target -> cost(source, target) >= 0)
                        .sorted(comparingInt(target -> cost(source, target)))
                        .toList();
                for (int i = 1; i < targets.size(); i++) {
                    compare(duckdb, source, targets.get(i - 1), targets.get(i), wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void compare(DuckDbTypes duckdb, Sample source, Sample cheap, Sample dear, List<String> wrong)
            throws SQLException {
        duckdb.execute("CREATE OR REPLACE MACRO f(x " + type(cheap) + ") AS 'cheap', (x " + type(dear) + ") AS 'dear'");
        String expected = cost(source, cheap) == cost(source, dear) ? "ambiguous" : "cheap";
        String actual = duckdb.text("SELECT f(" + source.sql() + ")").orElse("ambiguous");
        if (!actual.equals(expected)) {
            wrong.add(source.sql() + " as " + type(cheap) + " or " + type(dear) + " is " + actual);
        }
    }

    private static int cost(Sample source, Sample target) {
        return RULES.castCost(source.operand(), target.operand().type());
    }

    private static String type(Sample sample) {
        return sample.sql().substring("CAST(NULL AS ".length(), sample.sql().length() - 1);
    }
}
