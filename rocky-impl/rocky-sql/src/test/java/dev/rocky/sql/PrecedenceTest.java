package dev.rocky.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.QueryBody;
import dev.rocky.sql.tree.SelectItem;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** DuckDB reads an expression as it reads our tree of it, written with all its parentheses. */
class PrecedenceTest {

    private static final List<String> INFIX = List.of(
            "+",
            "-",
            "*",
            "/",
            "//",
            "%",
            "^",
            "**",
            "||",
            "&",
            "|",
            "<<",
            ">>",
            "=",
            "==",
            "<>",
            "!=",
            "<",
            ">=",
            "AND",
            "OR",
            "@>",
            "<->",
            "->>",
            "&&",
            "LIKE",
            "NOT LIKE",
            "ILIKE",
            "GLOB",
            "~",
            "!~",
            "SIMILAR TO",
            "IS DISTINCT FROM",
            "IS NOT DISTINCT FROM");

    private static final List<String> PREFIX = List.of("-", "+", "NOT ", "~", "@ ");

    private static final List<String> POSTFIX = List.of(
            " IS NULL",
            " IS NOT NULL",
            " ISNULL",
            " NOTNULL",
            " IS TRUE",
            " IS NOT FALSE",
            "::INT",
            " COLLATE c",
            " IN (a, b)",
            " NOT IN (a, b)",
            " IN b",
            " BETWEEN a AND b",
            " NOT BETWEEN a + 1 AND b || c",
            "[1]",
            ".f",
            " AT TIME ZONE a",
            "!");

    @Test
    void every_pair_of_operators_binds_as_in_duckdb() throws SQLException {
        List<String> expressions = new ArrayList<>();
        for (String first : INFIX) {
            for (String second : INFIX) {
                expressions.add("a %s b %s c".formatted(first, second));
            }
            PREFIX.forEach(prefix -> expressions.add("%sa %s b".formatted(prefix, first)));
            POSTFIX.forEach(postfix -> expressions.add("a %s b%s".formatted(first, postfix)));
        }
        assertThat(readDifferently(expressions)).isEmpty();
    }

    @Test
    void longer_expressions_do_so_too() throws SQLException {
        Random random = new Random(42);
        List<String> expressions = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            expressions.add(expression(random));
        }
        assertThat(readDifferently(expressions)).isEmpty();
    }

    private static String expression(Random random) {
        StringBuilder text = new StringBuilder("a");
        int operators = 1 + random.nextInt(4);
        for (int i = 0; i < operators; i++) {
            text.append(' ').append(INFIX.get(random.nextInt(INFIX.size()))).append(' ');
            if (random.nextInt(4) == 0) {
                text.append(PREFIX.get(random.nextInt(PREFIX.size())));
            }
            text.append("bcd".charAt(random.nextInt(3)));
            // Behind a predicate with a list, DuckDB goes on in ways that make no sense of any type.
            if (i == operators - 1 && random.nextInt(2) == 0) {
                text.append(POSTFIX.get(random.nextInt(POSTFIX.size())));
            }
        }
        return text.toString();
    }

    private static List<String> readDifferently(List<String> expressions) throws SQLException {
        List<String> different = new ArrayList<>();
        int compared = 0;
        try (DuckDbOracle duckdb = new DuckDbOracle()) {
            for (String text : expressions) {
                String query = "SELECT " + text;
                String theirs = duckdb.tree(query);
                if (theirs.contains("\"error\":true")) {
                    continue;
                }
                compared++;
                String explicit = "SELECT " + Parenthesized.of(parse(query));
                if (!duckdb.tree(explicit).equals(theirs)) {
                    different.add(query + "  is not  " + explicit);
                }
            }
        }
        assertThat(compared).isGreaterThan(expressions.size() / 2);
        return different;
    }

    private static Expression parse(String query) {
        ParsedQuery.Success success = (ParsedQuery.Success) QueryParser.parse(query, SqlSyntax.DUCKDB);
        QueryBody.Select select = (QueryBody.Select) success.query().body();
        return ((SelectItem.Single) select.items().get(0)).expression();
    }
}
