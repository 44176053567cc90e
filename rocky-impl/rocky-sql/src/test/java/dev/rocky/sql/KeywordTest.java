package dev.rocky.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each of DuckDB's words, in each place where a name may stand: we take what DuckDB takes. */
class KeywordTest {

    private static final List<String> PLACES = List.of(
            "SELECT % FROM t",
            "SELECT t.% FROM t",
            "SELECT %.a FROM t",
            "SELECT 1 + %",
            "SELECT % + 1 FROM t",
            "SELECT 1 AS %",
            "SELECT 1 %",
            "SELECT %: 1",
            "SELECT x.%(1)",
            "SELECT {%: 1}",
            "SELECT f(% := 1)",
            "SELECT 1 FROM %",
            "SELECT 1 FROM t AS %",
            "SELECT 1 FROM t %",
            "SELECT 1 FROM %.t",
            "SELECT 1 FROM t AS x(%)",
            "SELECT 1 FROM a JOIN b USING (%)",
            "SELECT 1 FROM a JOIN b % ON true",
            "SELECT 1 FROM t WHERE %",
            "WITH % AS (SELECT 1) SELECT 1");

    @Test
    void a_word_is_a_name_wherever_it_is_one_in_duckdb() throws SQLException {
        List<String> different = new ArrayList<>();
        try (DuckDbOracle duckdb = new DuckDbOracle()) {
            // DEFAULT is an expression to DuckDB's grammar, if only in INSERT to its binder.
            for (List<String> row : duckdb.rows(
                    "SELECT DISTINCT keyword_name FROM duckdb_keywords() WHERE keyword_name <> 'default'")) {
                for (String place : PLACES) {
                    String text = place.replace("%", row.get(0));
                    boolean ours = QueryParser.parse(text, SqlSyntax.DUCKDB) instanceof ParsedQuery.Success;
                    boolean theirs = duckdb.syntaxError(text).isEmpty();
                    if (theirs != ours) {
                        different.add((theirs ? "only DuckDB takes: " : "only we take: ") + text);
                    }
                }
            }
        }
        assertThat(different).isEmpty();
    }
}
