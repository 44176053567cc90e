package dev.rocky.compiler.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whole queries give: names, types, and whether a column may be {@code NULL}. */
class WholeQueryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SELECT st.id, a.s FROM st LEFT JOIN a ON a.id = st.id + 99               | id BIGINT!, s VARCHAR
            SELECT t.id, t.s, u.w FROM raw.u u FULL JOIN raw.t t ON t.id = u.id + 100 | id BIGINT, s VARCHAR, w VARCHAR
            SELECT t.id, u.w FROM raw.t t RIGHT JOIN raw.u u USING (id)              | id BIGINT, w VARCHAR!
            SELECT id FROM raw.t FULL JOIN raw.u USING (id)                          | id BIGINT!
            SELECT id FROM raw.t SEMI JOIN raw.u USING (id)                          | id BIGINT!
            SELECT w FROM raw.t POSITIONAL JOIN raw.u                                | w VARCHAR
            """)
    void joins_make_the_side_nullable_that_may_be_missing(String query, String columns) {
        assertThat(QuerySample.of(query).columns()).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SELECT id, s, COUNT(id) AS c FROM raw.t GROUP BY GROUPING SETS ((id),(s)) | id BIGINT, s VARCHAR, c BIGINT!
            SELECT id, s, COUNT(*) AS c FROM raw.t GROUP BY ROLLUP (id, s)           | id BIGINT, s VARCHAR, c BIGINT!
            SELECT id, s, COUNT(*) AS c FROM raw.t GROUP BY id, CUBE (s)             | id BIGINT!, s VARCHAR, c BIGINT!
            SELECT upper(s) AS up FROM raw.t GROUP BY ROLLUP (upper(s))              | up VARCHAR
            SELECT id % 2 AS odd, count(*) AS n FROM raw.t GROUP BY odd              | odd BIGINT!, n BIGINT!
            SELECT id AS k, count(*) AS n FROM raw.t GROUP BY ALL                    | k BIGINT!, n BIGINT!
            SELECT CAST(MAX(id) AS INTEGER) AS m FROM raw.e                          | m INTEGER
            SELECT SUM(id) AS a, SUM(amt) AS b, SUM(r) AS c FROM raw.t               | a HUGEINT, b DECIMAL(38,2), c DOUBLE
            SELECT SUM(b) AS n, AVG(ts) AS m FROM raw.v                              | n HUGEINT, m TIMESTAMP
            SELECT MAX(id, 2) AS top FROM raw.t                                      | top BIGINT[]
            """)
    void groups_have_keys_that_may_be_missing_and_aggregates_that_may_be_empty(String query, String columns) {
        assertThat(QuerySample.of(query).columns()).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SELECT CAST(NULLIF(id, 1) AS INTEGER) AS n FROM raw.t                    | n INTEGER
            SELECT LAG(id) OVER (ORDER BY id) AS p, row_number() OVER () AS i FROM raw.t | p BIGINT, i BIGINT!
            SELECT CAST(amt AS TINYINT) AS b, CAST(amt AS DECIMAL) AS c FROM raw.t   | b TINYINT, c DECIMAL(18,3)
            SELECT TRY_CAST(id AS INTEGER) AS n FROM raw.t                           | n INTEGER
            SELECT CAST(TRY_CAST(id AS INT) AS BIGINT) AS n FROM raw.t               | n BIGINT
            SELECT CASE WHEN id > 1 THEN 1 END AS x, CASE WHEN id > 1 THEN 1 ELSE 2 END AS y FROM raw.t | x INTEGER, y INTEGER!
            SELECT CASE WHEN name IS NOT NULL THEN name ELSE '' END AS n FROM raw.t  | n VARCHAR!
            SELECT COALESCE(name, 'x') AS n FROM raw.t                               | n VARCHAR!
            SELECT name FROM raw.t WHERE name IS NOT NULL                            | name VARCHAR!
            SELECT name, qty FROM raw.t WHERE name = 'x' AND qty > 1                 | name VARCHAR!, qty INTEGER!
            SELECT name FROM raw.t WHERE name = 'x' OR id = 1                        | name VARCHAR
            SELECT (SELECT max(id) FROM raw.e) AS m                                  | m BIGINT
            SELECT st.id AS x FROM raw.v                                             | x VARCHAR
            """)
    void expressions_are_nullable_unless_it_is_certain_that_they_are_not(String query, String columns) {
        assertThat(QuerySample.of(query).columns()).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            WITH a AS (SELECT 'x' AS id) SELECT id FROM a                            | id VARCHAR!
            WITH RECURSIVE c AS (SELECT 1::TINYINT AS n UNION ALL SELECT n + 1 FROM c WHERE n < 5) SELECT n FROM c | n TINYINT!
            SELECT t.id, u.w AS id FROM raw.t t JOIN raw.u u ON t.id = u.id          | id BIGINT!, id_1 VARCHAR!
            SELECT st.* FROM a JOIN st ON a.id = st.id                               | id BIGINT!
            SELECT * FROM a JOIN st ON a.id = st.id                                  | id BIGINT!, name VARCHAR, s VARCHAR!, id_1 BIGINT!
            SELECT * EXCLUDE (s) REPLACE (id + 1 AS id) RENAME (name AS n) FROM a    | id BIGINT!, n VARCHAR
            SELECT COLUMNS('^i') FROM a                                              | id BIGINT!
            SELECT * FROM (SELECT 1 AS x, 2 AS x)                                    | x INTEGER!, x_1 INTEGER!
            SELECT id FROM st UNION ALL SELECT name FROM a                           | id VARCHAR
            SELECT id FROM st UNION ALL BY NAME SELECT 1.5 AS other                  | id BIGINT, other DECIMAL(2,1)
            VALUES (1, 'a'), (NULL, 'b')                                             | col0 INTEGER, col1 VARCHAR!
            SELECT n + 1 AS next FROM (SELECT id AS n FROM raw.t) x                  | next BIGINT!
            SELECT id, x FROM raw.u, unnest([id, k]) AS z(x)                         | id INTEGER!, x BIGINT
            PIVOT (SELECT w, k, id FROM raw.u) ON id IN (1, 2) USING sum(k)          | w VARCHAR!, 1 HUGEINT, 2 HUGEINT
            UNPIVOT raw.u ON id, k INTO NAME n VALUE v                               | w VARCHAR!, n VARCHAR!, v BIGINT!
            SELECT * FROM nowhere.t                                                  | …
            SELECT x, 1 AS one FROM nowhere.t                                        | x ?, one INTEGER!
            """)
    void rows_have_columns_through_every_kind_of_relation(String query, String columns) {
        assertThat(QuerySample.of(query).columns().replace("UNKNOWN", "?")).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SELECT (id), id+1, 'x', upper(name) FROM raw.t            | id BIGINT!, (id + 1) BIGINT!, 'x' VARCHAR!, upper("name") VARCHAR
            SELECT count(*), sum(DISTINCT qty) FROM raw.t             | count_star() BIGINT!, sum(DISTINCT qty) HUGEINT
            SELECT CASE WHEN id > 1 THEN 'a' END FROM raw.t           | CASE  WHEN ((id > 1)) THEN ('a') ELSE NULL END VARCHAR
            SELECT rank() OVER w FROM raw.t WINDOW w AS (ORDER BY d)  | rank() OVER (ORDER BY d) BIGINT!
            SELECT id::VARCHAR, -id FROM raw.t                        | CAST(id AS VARCHAR) VARCHAR!, (-(id)) BIGINT!
            SELECT ID FROM raw.t                                      | id BIGINT!
            """)
    void a_column_without_an_alias_is_called_as_duckdb_calls_it(String query, String columns) {
        assertThat(QuerySample.of(query).columns()).isEqualTo(columns);
    }

    @Test
    void what_is_certain_goes_from_model_to_model() {
        Map<String, String> others = Map.of("b", "SELECT id AS key, s FROM a", "c", "SELECT * FROM b");

        assertThat(QuerySample.of("SELECT c.key, st.id FROM c LEFT JOIN st ON st.id = c.key", others)
                        .columns())
                .isEqualTo("key BIGINT!, id BIGINT");
    }

    @Test
    void deep_and_long_expressions_are_no_problem() {
        String deep = "abs(".repeat(180) + "id" + ")".repeat(180);
        String wide = "id" + " + 1".repeat(900);

        assertThat(QuerySample.of("SELECT " + deep + " AS x FROM raw.t").columns())
                .isEqualTo("x BIGINT!");
        assertThat(QuerySample.of("SELECT " + wide + " AS x FROM raw.t").columns())
                .isEqualTo("x BIGINT!");
    }
}
