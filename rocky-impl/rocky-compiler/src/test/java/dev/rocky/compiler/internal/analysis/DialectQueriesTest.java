package dev.rocky.compiler.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.compile.TableRead;
import dev.rocky.compiler.internal.analysis.expression.Language;
import dev.rocky.compiler.internal.analysis.problem.Problem;
import dev.rocky.compiler.internal.analysis.query.QueryAnalysis;
import dev.rocky.compiler.internal.analysis.query.Tables;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.sql.ParsedQuery;
import dev.rocky.sql.QueryParser;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.QualifiedName;
import dev.rocky.sql.tree.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names mean, and which types there are, in the SQL of other warehouses than DuckDB. */
class DialectQueriesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SNOWFLAKE  | SELECT DATEADD(day, 1, d), DATE_TRUNC(month, d), DATEDIFF('hour', d, d), LAST_DAY(d, week) FROM (SELECT DATE '2026-01-01' AS d)
            SNOWFLAKE  | SELECT id, LEVEL, PRIOR boss, CONNECT_BY_ROOT id FROM (SELECT 1 AS id, 2 AS boss) START WITH boss IS NULL CONNECT BY boss = PRIOR id
            SNOWFLAKE  | SELECT $1, s.$2, METADATA$FILENAME, ids.NEXTVAL FROM (SELECT 1 AS a) AS s
            SNOWFLAKE  | SELECT UPPER(a) AS b, COUNT(*) FROM (SELECT 'x' AS a) GROUP BY b || 'y'
            BIGQUERY   | SELECT DATE_TRUNC(d, MONTH), TIMESTAMP_TRUNC(t, WEEK(MONDAY)), DATE_DIFF(d, d, DAY), LAST_DAY(d, YEAR) FROM (SELECT DATE '2026-01-01' AS d, CURRENT_TIMESTAMP() AS t)
            BIGQUERY   | FROM (SELECT 1 AS x) AS a |> JOIN (SELECT 1 AS y) AS b ON a.x = b.y |> JOIN (SELECT 1 AS z) AS c ON c.z = a.x |> WHERE b.y = 1 |> SET y = 2 |> SELECT a.x, b.y, c.z
            DATABRICKS | SELECT timestampadd(HOUR, 1, t), date_diff(DAY, d, d), dateadd(MONTH, 1, d) FROM (SELECT current_timestamp() AS t, current_date() AS d)
            DATABRICKS | SELECT window.start, count(*) FROM VALUES (TIMESTAMP '2026-01-01') AS v (t) GROUP BY window(t, '1 hour')
            DATABRICKS | SELECT max(a), a + 1 AS k FROM VALUES (1) AS v (a) GROUP BY k % 2, a
            TRINO      | SELECT "$path", a FROM (VALUES 1) AS t (a)
            TRINO      | WITH FUNCTION twice(x bigint) RETURNS bigint RETURN x * 2 SELECT twice(a) FROM (VALUES 1) AS t (a)
            """)
    void what_is_no_column_is_not_missed(SqlSyntax syntax, String query) {
        assertThat(analysis(syntax, query).findings().problems().stream()
                        .map(Problem::message)
                        .toList())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DATABRICKS | SELECT CASE WHEN a THEN 1 ELSE 2.5 END AS c FROM VALUES (true) AS v (a)    | c DECIMAL(11,1)
            DATABRICKS | SELECT -2147483648 AS a, 1.5BD AS b, 5e3BD AS c                            | a INT32, b DECIMAL(2,1), c DECIMAL(4,0)
            DATABRICKS | SELECT struct(1, 'x') AS s, (1 AS p, 2 AS q) AS r                          | s STRUCT<col1:INT32,col2:STRING>, r STRUCT<p:INT32,q:INT32>
            DATABRICKS | SELECT posexplode(array(1)), 1 AS a                                        | a INT32, …
            DATABRICKS | SELECT transform(array(1), (x, i) -> i) AS t                               | t ARRAY<INT32>
            DATABRICKS | SELECT TRANSFORM (a) USING 'cat' AS (x INT, y) FROM VALUES (1) AS v (a)    | x INT32, y STRING
            TRINO      | SELECT TIMESTAMP '2026-01-01 10:00:00 Europe/Berlin' AS t, TIME '10:00:00+02:00' AS u | t TIMESTAMP, u TIME_TZ
            TRINO      | SELECT TIMESTAMP '2026-01-01 10:00:00' AS t, DECIMAL '12.34' AS d          | t TIMESTAMP_NTZ, d DECIMAL(4,2)
            TRINO      | SELECT a, b FROM (VALUES ROW(1, 'x')) AS t (a, b)                          | a INT32, b STRING
            TRINO      | SELECT a FROM (VALUES 1) AS t (a) JOIN (VALUES 1e0) AS u (a) USING (a)     | a FLOAT64
            BIGQUERY   | SELECT 1 AS a, 'x' AS b LEFT UNION ALL BY NAME SELECT 2 AS a               | a INT64, …
            BIGQUERY   | SELECT 1 AS a, 'x' AS b UNION ALL BY NAME SELECT 'y' AS b, 2 AS a          | a INT64, b STRING
            TRINO      | SELECT 1 AS a, 'x' AS b UNION CORRESPONDING SELECT 2 AS a, 3 AS c          | a INT32, …
            SNOWFLAKE  | SELECT 1 AS a UNION ALL BY NAME SELECT 2 AS a, 'x' AS b                    | a DECIMAL(1,0), b STRING
            SNOWFLAKE  | SELECT IDENTIFIER('upper')('x') AS u                                       | u STRING
            """)
    void types_are_those_of_the_warehouse(SqlSyntax syntax, String query, String columns) {
        QueryAnalysis analysis = analysis(syntax, query);
        Rows rows = analysis.analyse(tree(syntax, query));
        String known = rows.columns().stream()
                .map(column -> column.name() + " " + column.type())
                .collect(Collectors.joining(", "));
        assertThat(rows.complete() ? known : known + ", …").isEqualTo(columns);
    }

    private static QueryAnalysis analysis(SqlSyntax syntax, String query) {
        QueryAnalysis analysis = new QueryAnalysis(Language.of(syntax, List.of()), new NoTables(), query);
        analysis.analyse(tree(syntax, query));
        return analysis;
    }

    private static Query tree(SqlSyntax syntax, String query) {
        return switch (QueryParser.parse(query, syntax)) {
            case ParsedQuery.Success success -> success.query();
            case ParsedQuery.Failure failure -> throw new AssertionError(failure.message());
        };
    }

    /** Every table is one of the query itself. */
    private static final class NoTables implements Tables {

        @Override
        public Optional<TableRead> find(QualifiedName name) {
            return Optional.empty();
        }

        @Override
        public Rows rows(TableRead table) {
            return Rows.UNKNOWN;
        }
    }
}
