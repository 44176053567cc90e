package dev.rocky.compiler.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler finds wrong with a query, and what it lets pass because it is not certain. */
class QueryProblemsTest {

    private static String problems(String query) {
        return QuerySample.of(query).problems();
    }

    @Test
    void an_unknown_column_is_reported_with_the_nearest_name() {
        assertThat(problems("SELECT nam, t.idd FROM raw.t")).isEqualTo("""
                E150 there is no column 'nam'; did you mean 'name'?
                E150 there is no column 't.idd'; did you mean 'id'?
                """);
    }

    @Test
    void a_qualifier_that_names_nothing_is_reported() {
        assertThat(problems("SELECT orders.id FROM raw.t AS o"))
                .isEqualTo("E157 'orders.id' is read from 'orders', which is not in FROM\n");
    }

    @Test
    void an_ambiguous_column_is_reported_with_the_choice() {
        assertThat(problems("SELECT id FROM raw.t t JOIN raw.u u ON t.id = u.id"))
                .isEqualTo("E151 column 'id' is ambiguous; write t.id or u.id\n");
    }

    @Test
    void aggregates_are_reported_where_there_are_no_groups() {
        assertThat(problems("SELECT s FROM raw.t WHERE sum(qty) > 1"))
                .isEqualTo("E153 aggregate sum cannot stand in WHERE; filter groups with HAVING\n");
        assertThat(problems("SELECT sum(max(qty)) AS x FROM raw.t")).startsWith("E153 aggregate max stands inside");
    }

    @Test
    void a_column_that_is_not_grouped_by_is_reported() {
        assertThat(problems("SELECT id, count(*) AS n FROM raw.t GROUP BY s"))
                .isEqualTo("E155 column 'id' is neither grouped by nor inside of an aggregate;"
                        + " add it to GROUP BY, or aggregate it: any_value(id)\n");
    }

    @Test
    void branches_with_different_widths_are_reported() {
        assertThat(problems("SELECT id FROM raw.t UNION SELECT id, w FROM raw.u"))
                .startsWith("E154 ");
    }

    @Test
    void types_that_do_not_fit_are_reported() {
        assertThat(problems("SELECT id + name AS x FROM raw.t"))
                .isEqualTo(
                        "E156 operator + does not take BIGINT and VARCHAR; cast one side to the type of the other\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT anything, t.other FROM nowhere.t",
                "SELECT id, x FROM raw.t, nowhere.u",
                "SELECT my_function(id, 'x') AS f FROM raw.t",
                "SELECT range, r.range, r.r FROM range(3) AS r",
                "SELECT s, my_aggregate(id) AS f FROM raw.t GROUP BY s",
                "SELECT (SELECT max(u.k) FROM raw.u u WHERE u.id = t.id) AS m FROM raw.t t",
                "SELECT t.id AS x FROM raw.t WHERE x > 1 ORDER BY x",
                "SELECT st.id, count(*) AS n FROM raw.v GROUP BY st.id",
                "SELECT id % 2 AS odd, (id % 2) + 1 AS next FROM raw.t GROUP BY id % 2",
                "SELECT main.a.id FROM a",
                "SELECT current_date AS today, current_user AS me",
                "SELECT t.id FROM raw.t t WHERE t.id IN (SELECT t.id)",
                "SELECT list_transform([1, 2], lambda x: x + 1) AS l",
                "SELECT sum(sum(qty)) OVER () AS x FROM raw.t",
                "WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT r.n + 1 FROM r) SELECT n FROM r",
            })
    void what_may_be_right_is_not_reported(String query) {
        assertThat(problems(query)).isEmpty();
    }
}
