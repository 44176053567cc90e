package dev.rocky.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableReferencesTest {

    @Test
    void tables_are_found_wherever_they_stand() {
        assertThat(references("""
                SELECT (SELECT max(x) FROM a), EXISTS (FROM b)
                FROM c, LATERAL (SELECT * FROM d) AS l
                JOIN (e CROSS JOIN main.f) ON c.x IN (SELECT x FROM g)
                WHERE x = ANY (SELECT x FROM h)
                GROUP BY (SELECT 1 FROM i)
                HAVING count(*) > (TABLE j)
                QUALIFY row_number() OVER (ORDER BY (SELECT y FROM k)) = 1
                ORDER BY (SELECT z FROM l)
                LIMIT (SELECT n FROM m)
                """))
                .containsExactly("a", "b", "c", "d", "e", "main.f", "g", "h", "i", "j", "k", "l", "m");
    }

    @Test
    void they_come_in_the_order_of_the_text() {
        assertThat(references("FROM b SELECT (SELECT 1 FROM a)")).containsExactly("b", "a");
    }

    @Test
    void both_sides_of_a_set_operation_count() {
        assertThat(references("(SELECT * FROM a) UNION ALL (SELECT * FROM b EXCEPT SELECT * FROM c)"))
                .containsExactly("a", "b", "c");
    }

    @Test
    void pivots_and_descriptions_read_tables() {
        assertThat(references("PIVOT cities ON year IN (SELECT y FROM years) USING sum(n)"))
                .containsExactly("cities", "years");
        assertThat(references("SELECT * FROM (SUMMARIZE orders)")).containsExactly("orders");
        assertThat(references("FROM monthly UNPIVOT (n FOR m IN (jan, feb))")).containsExactly("monthly");
    }

    @Test
    void functions_and_files_are_no_tables() {
        assertThat(references("SELECT * FROM range(3), read_csv('x.csv', header = true), 'y.parquet'"))
                .isEmpty();
    }

    @Test
    void a_common_table_is_marked() {
        assertThat(references("WITH a AS (SELECT * FROM b) SELECT * FROM a, A.x"))
                .containsExactly("b", "a (common table)", "A.x");
    }

    @Test
    void a_common_table_does_not_see_itself() {
        assertThat(references("WITH orders AS (SELECT * FROM orders) SELECT * FROM orders"))
                .containsExactly("orders", "orders (common table)");
    }

    @Test
    void a_recursive_one_does() {
        assertThat(references("""
                WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r JOIN t ON n < t.x)
                SELECT * FROM r
                """)).containsExactly("r (common table)", "t", "r (common table)");
    }

    @Test
    void later_common_tables_see_earlier_ones_and_not_the_other_way_round() {
        assertThat(references("WITH a AS (FROM b), b AS (FROM a) FROM b"))
                .containsExactly("b", "a (common table)", "b (common table)");
    }

    @Test
    void a_common_table_is_seen_by_its_own_query_alone() {
        assertThat(references("SELECT * FROM (WITH a AS (SELECT 1) FROM a), a"))
                .containsExactly("a (common table)", "a");
    }

    @Test
    void an_inner_query_sees_the_common_tables_around_it() {
        assertThat(references("WITH a AS (SELECT 1) SELECT (WITH b AS (FROM a) SELECT 1 FROM b, c) FROM d"))
                .containsExactly("a (common table)", "b (common table)", "c", "d");
    }

    @Test
    void a_recursive_common_table_is_reached_through_its_schema_in_duckdb() {
        assertThat(references("WITH RECURSIVE r AS (SELECT 1 UNION SELECT 2 FROM recurring.r) FROM r"))
                .containsExactly("recurring.r (common table)", "r (common table)");
    }

    @Test
    void names_are_compared_as_the_dialect_compares_them() {
        String query = "WITH \"a\" AS (SELECT 1) SELECT * FROM A";

        assertThat(references(query)).containsExactly("A (common table)");
        assertThat(references(query, SqlSyntax.SNOWFLAKE)).containsExactly("A");
        assertThat(references(query, SqlSyntax.TRINO)).containsExactly("A (common table)");
        String quoted = "WITH `a` AS (SELECT 1) SELECT * FROM A";
        assertThat(references(quoted, SqlSyntax.DATABRICKS)).containsExactly("A (common table)");
        assertThat(references(quoted, SqlSyntax.BIGQUERY)).containsExactly("A (common table)");
    }

    @Test
    void an_alias_comes_along() {
        assertThat(TableReferences.of(
                                parse("FROM orders AS o, lines l(x), p: parts, rest", SqlSyntax.DUCKDB),
                                SqlSyntax.DUCKDB)
                        .tables())
                .map(reference -> reference.alias().map(alias -> alias.text()).orElse("-"))
                .containsExactly("o", "l", "p", "-");
    }

    private static List<String> references(String text) {
        return references(text, SqlSyntax.DUCKDB);
    }

    private static List<String> references(String text, SqlSyntax syntax) {
        return TableReferences.of(parse(text, syntax), syntax).tables().stream()
                .map(reference -> text.substring(
                                reference.span().start(), reference.span().end())
                        + (reference.commonTable() ? " (common table)" : ""))
                .toList();
    }

    private static dev.rocky.sql.tree.Query parse(String text, SqlSyntax syntax) {
        return ((ParsedQuery.Success) QueryParser.parse(text, syntax)).query();
    }
}
