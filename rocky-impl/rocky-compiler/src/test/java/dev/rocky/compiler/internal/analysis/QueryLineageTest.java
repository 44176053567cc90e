package dev.rocky.compiler.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the values of a query come from, and which columns decide its rows. */
class QueryLineageTest {

    @Test
    void every_column_that_an_output_reads_is_told_with_the_strongest_step() {
        QuerySample sample = QuerySample.of("""
                SELECT id AS k, CAST(qty AS BIGINT) AS c, CAST(TRY_CAST(qty AS INT) AS BIGINT) AS t,
                    upper(name) || s AS e, CASE WHEN qty > 1 THEN name END AS chosen
                FROM raw.t
                """);

        assertThat(sample.lineage()).isEqualTo("""
                raw.t.id -> k (direct)
                raw.t.qty -> c (cast)
                raw.t.qty -> t (try_cast)
                raw.t.name -> e (expression)
                raw.t.s -> e (expression)
                raw.t.name -> chosen (expression)
                raw.t.qty -> chosen (expression)
                """);
    }

    @Test
    void aggregates_and_windows_tell_what_they_are_computed_from() {
        QuerySample sample = QuerySample.of("""
                SELECT sum(qty) + 1 AS total, count(*) AS n, max(id) FILTER (WHERE sm > 1) AS m FROM raw.t
                """);

        assertThat(sample.lineage()).isEqualTo("""
                raw.t.qty -> total (aggregation: sum)
                raw.t.id -> m (aggregation: max)
                raw.t.sm -> m (expression)
                """);
        assertThat(QuerySample.of("SELECT sum(qty) OVER (PARTITION BY name ORDER BY d) AS r FROM raw.t")
                        .lineage())
                .isEqualTo("""
                        raw.t.qty -> r (aggregation: sum)
                        raw.t.name -> r (expression)
                        raw.t.d -> r (expression)
                        """);
    }

    @Test
    void subqueries_and_common_tables_are_looked_through() {
        QuerySample sample = QuerySample.of("""
                WITH big AS (SELECT id, amt * 2 AS twice FROM raw.t)
                SELECT b.id, x.total
                FROM big b, LATERAL (SELECT sum(u.k) + b.twice AS total FROM raw.u u WHERE u.id = b.id) x
                UNION ALL
                SELECT st.id, 0 FROM st
                """);

        assertThat(sample.lineage()).isEqualTo("""
                raw.t.id -> id (direct)
                st.id -> id (direct)
                raw.u.k -> total (aggregation: sum)
                raw.t.amt -> total (expression)
                """);
    }

    @Test
    void a_name_that_a_common_table_has_is_no_model() {
        assertThat(QuerySample.of("WITH a AS (SELECT 'x' AS id) SELECT id FROM a")
                        .lineage())
                .isEmpty();
    }

    @Test
    void columns_of_tables_that_nobody_described_are_told_by_their_names() {
        QuerySample sample = QuerySample.of("WITH c AS (SELECT * FROM nowhere.t) SELECT x, upper(y) AS z FROM c");

        assertThat(sample.lineage()).isEqualTo("""
                nowhere.t.x -> x (direct)
                nowhere.t.y -> z (expression)
                """);
    }

    @Test
    void columns_that_only_decide_which_rows_there_are_stand_apart() {
        QuerySample sample = QuerySample.of("""
                SELECT t.id
                FROM raw.t t JOIN raw.u u ON t.id = u.k
                WHERE t.qty > 1 AND EXISTS (SELECT 1 FROM a WHERE a.name = t.name)
                ORDER BY t.d
                LIMIT 3
                """);

        assertThat(sample.lineage()).isEqualTo("raw.t.id -> id (direct)\n");
        assertThat(sample.determining()).isEqualTo("a.name, raw.t.d, raw.t.id, raw.t.name, raw.t.qty, raw.u.k");
    }
}
