-- BigQuery.

-- Names and quotes.

SELECT `select`, `a b`, t.`x y`, `t`.`a` FROM `my-project.my_dataset.my table` AS t

SELECT * FROM my-project.my_dataset.my_table

SELECT * FROM my-project-123.my_dataset.my_table AS t, other-project.d.t AS u WHERE t.id = u.id

SELECT * FROM `my-project`.`my_dataset`.my_table

SELECT * FROM `my-project.my_dataset`.my_table

SELECT * FROM my_dataset.INFORMATION_SCHEMA.TABLES

SELECT * FROM `region-us`.INFORMATION_SCHEMA.JOBS_BY_PROJECT AS jobs

SELECT * FROM my-project.`region-eu`.INFORMATION_SCHEMA.COLUMNS

SELECT * FROM `my_dataset.events_*` WHERE _TABLE_SUFFIX > '2026'

SELECT * FROM dataset.2026_orders

SELECT * FROM my_dataset.my-table-2026

SELECT `my_table`.`my_column`, t.date, t.from, t.select.x, t.order FROM my_table t

SELECT date, time, timestamp, datetime, year, month, day, key, value, name, type, offset, rows, range, first, last, format FROM t

SELECT a AS value, b AS date, c AS `group`, d AS offset FROM t

SELECT _PARTITIONTIME AS pt, _PARTITIONDATE, _FILE_NAME FROM t WHERE _PARTITIONTIME >= TIMESTAMP('2026-01-01')

-- Literals.

SELECT 'a', "b", 'it\'s', "say \"x\"", 'tab\t\x41\u00e9\U0001F600', '', "" FROM t

SELECT '''it's
multi''', """say "x"
again""", '''''', """""" FROM t

SELECT r'\d+', R"\w", r'''\a'b''', rb'\x00', BR"\x01", b'abc', B"abc", b'''a'b''', Rb"""x""" FROM t

SELECT 1, -1, 0xFF, 0XaB, 1.5, .5, 5., 1e3, 1E-3, 1.5e+3, TRUE, false, NULL

SELECT DATE '2026-01-01', DATETIME '2026-01-01T10:00:00', TIMESTAMP "2026-01-01 10:00:00+02", TIME '10:00:00', NUMERIC '1.5', DECIMAL '1', BIGNUMERIC '1.5', BIGDECIMAL "2", JSON '{"a": 1}', JSON """{"b": [1]}"""

SELECT INTERVAL 1 DAY, INTERVAL -2 HOUR, INTERVAL '1-2' YEAR TO MONTH, INTERVAL '10:20:30.5' HOUR TO SECOND, INTERVAL '1 5:30' DAY TO MINUTE, INTERVAL days DAY, INTERVAL (a + 1) WEEK, INTERVAL '1-2 3 4:5:6' YEAR TO SECOND FROM t

SELECT RANGE<DATE> '[2026-01-01, 2026-02-01)', RANGE<TIMESTAMP> '[UNBOUNDED, 2026-01-01 00:00:00+00)', RANGE(DATE '2026-01-01', NULL)

SELECT @param, @other.field, @@session_id, @@dataset_project_id, ? FROM t WHERE id = @id AND x IN UNNEST(@ids)

SELECT [1, 2, 3], ['a', "b"], [], ARRAY<INT64>[], ARRAY<STRING>['a'], ARRAY<STRUCT<a INT64, b STRING>>[(1, 'x'), (2, 'y')], [STRUCT(1 AS a), STRUCT(2)], ARRAY[1, 2]

SELECT (1, 'a'), STRUCT(1, 2), STRUCT(a AS x, b), STRUCT<INT64, STRING>(1, 'a'), STRUCT<x INT64, y ARRAY<STRING>>(1, ['a']), STRUCT<STRUCT<a INT64>>(STRUCT(1)) FROM t

-- Operators and predicates.

SELECT a + b, a - b, a * b, a / b, -a, +a, ~a, a & b, a | b, a ^ b, a << 1, a >> 1, a || b, a = b, a != b, a <> b, a < b, a <= b, a > b, a >= b, NOT a AND b OR c FROM t

SELECT a IS NULL, a IS NOT NULL, a IS TRUE, a IS NOT FALSE, a IS DISTINCT FROM b, a IS NOT DISTINCT FROM b, a BETWEEN 1 AND 2, a NOT BETWEEN b AND c FROM t

SELECT a IN (1, 2), a NOT IN (SELECT b FROM u), a IN UNNEST([1, 2]), a NOT IN UNNEST(l), (a, b) IN ((1, 2), (3, 4)), STRUCT(a, b) IN UNNEST(s), EXISTS (SELECT 1 FROM UNNEST(l) AS x WHERE x > 1), a = ANY (SELECT 1) FROM t

SELECT a LIKE 'x%', a NOT LIKE 'x', a LIKE ANY ('a%', 'b%'), a LIKE ALL ('a%', '%b'), a NOT LIKE SOME ('x'), a LIKE ANY UNNEST(['a', 'b']), a COLLATE 'und:ci' FROM t

SELECT CASE WHEN a > 1 THEN 'x' ELSE 'y' END, CASE a WHEN 1 THEN 'one' END, IF(a, b, c), IFNULL(a, b), COALESCE(a, b), NULLIF(a, b), GREATEST(a, b), IS_NAN(a) FROM t

SELECT a.b.c, s.f[0], s.f[OFFSET(0)].x, l[ORDINAL(1)], l[SAFE_OFFSET(i)], l[SAFE_ORDINAL(i + 1)], j.a.b, j['a'], j.items[0].name, (SELECT AS STRUCT 1 AS a).a, f(a).b, [1, 2][OFFSET(0)], STRUCT(1 AS a).a FROM t

-- Casts and types.

SELECT CAST(a AS INT64), CAST(a AS STRING FORMAT 'YYYY-MM-DD'), CAST(a AS TIMESTAMP FORMAT 'YYYY' AT TIME ZONE 'UTC'), SAFE_CAST(a AS FLOAT64), CAST(a AS NUMERIC(10, 2)), CAST(a AS BIGNUMERIC(38)), CAST(a AS STRING(10)), CAST(a AS BYTES), CAST(a AS BOOL), CAST(a AS JSON), CAST(a AS GEOGRAPHY), CAST(a AS INTERVAL) FROM t

SELECT CAST(a AS ARRAY<INT64>), CAST(b AS STRUCT<x INT64, y STRING>), CAST(c AS ARRAY<STRUCT<a INT64, b ARRAY<STRING>>>), CAST(NULL AS ARRAY<STRUCT<k STRING, v STRUCT<s STRING, i INT64>>>), CAST(d AS RANGE<DATE>), CAST(e AS STRUCT<INT64, STRING(5)>) FROM t

SELECT DATE(a), DATETIME(a, 'UTC'), TIMESTAMP(b), TIME(c), STRING(d), INT64(j.a), FLOAT64(j.b), BOOL(j.c), LAX_STRING(j), DATE(2026, 1, 1), PARSE_DATE('%Y', a), FORMAT_TIMESTAMP('%F', b, 'UTC'), FORMAT('%d', c) FROM t

-- Functions.

SELECT COUNT(*), COUNT(DISTINCT a), COUNTIF(a > 1), SUM(DISTINCT a), AVG(a), ANY_VALUE(a), ANY_VALUE(a HAVING MAX b), MAX(a HAVING MIN b), APPROX_COUNT_DISTINCT(a), APPROX_QUANTILES(a, 100 IGNORE NULLS)[OFFSET(50)], LOGICAL_OR(a), BIT_XOR(a), MAX_BY(a, b), GROUPING(a) FROM t

SELECT ARRAY_AGG(a), ARRAY_AGG(DISTINCT a IGNORE NULLS ORDER BY a DESC LIMIT 5), ARRAY_AGG(STRUCT(a, b) ORDER BY c), ARRAY_CONCAT_AGG(l ORDER BY a LIMIT 2), STRING_AGG(DISTINCT a, ', ' ORDER BY a LIMIT 3), STRING_AGG(a), HLL_COUNT.INIT(a), HLL_COUNT.MERGE(s), APPROX_TOP_COUNT(a, 3) FROM t

SELECT ARRAY_AGG(a RESPECT NULLS ORDER BY b NULLS LAST), ARRAY_AGG(a WHERE a > 1) FROM t

SELECT EXTRACT(YEAR FROM d), EXTRACT(DAYOFWEEK FROM d), EXTRACT(WEEK(MONDAY) FROM d), EXTRACT(ISOWEEK FROM d), EXTRACT(DATE FROM ts), EXTRACT(HOUR FROM ts AT TIME ZONE 'Europe/Berlin'), DATE_TRUNC(d, WEEK(MONDAY)), DATE_TRUNC(d, ISOYEAR), TIMESTAMP_TRUNC(ts, DAY, 'UTC'), DATE_DIFF(a, b, WEEK(SUNDAY)), TIMESTAMP_DIFF(a, b, SECOND) FROM t

SELECT DATE_ADD(d, INTERVAL 1 DAY), DATE_SUB(d, INTERVAL n MONTH), TIMESTAMP_ADD(ts, INTERVAL 10 MINUTE), DATETIME_SUB(dt, INTERVAL 1 QUARTER), d + 1, ts - INTERVAL 1 HOUR, LAST_DAY(d, MONTH), GENERATE_DATE_ARRAY('2026-01-01', CURRENT_DATE(), INTERVAL 1 WEEK), DATE_BUCKET(d, INTERVAL 2 DAY) FROM t

SELECT CURRENT_DATE, CURRENT_DATE(), CURRENT_DATE('UTC'), CURRENT_TIMESTAMP, CURRENT_TIMESTAMP(), CURRENT_DATETIME(), CURRENT_TIME(), SESSION_USER(), UNIX_SECONDS(ts), GENERATE_UUID(), RAND() FROM t

SELECT SAFE.SUBSTR(a, 0, -2), SAFE.PARSE_DATE('%Y', a), SAFE_DIVIDE(a, b), SAFE.TIMESTAMP(a), NET.HOST(u), NET.REG_DOMAIN(u), KEYS.NEW_KEYSET('x'), ML.DISTANCE(a, b), AI.GENERATE(a), my-project.my_dataset.my_function(a), `my-project.d.f`(a), my_dataset.my_function(1, 'x') FROM t

SELECT TRIM(a), TRIM(a, 'x'), SUBSTR(a, 1, 2), SUBSTRING(a, 2), LEFT(a, 2), RIGHT(a, 2), REPLACE(a, 'x', 'y'), SPLIT(a, ',')[SAFE_OFFSET(1)], REGEXP_EXTRACT(a, r'(\d+)'), REGEXP_CONTAINS(a, r'^x$'), REGEXP_REPLACE(a, r'(\w+)', r'\1'), CONCAT(a, 'b'), NORMALIZE(a, NFKC), LPAD(a, 5), TO_HEX(SHA256(a)), FARM_FINGERPRINT(a), STARTS_WITH(a, 'x'), CONTAINS_SUBSTR(a, 'x') FROM t

SELECT JSON_VALUE(j, '$.a'), JSON_QUERY(j, '$.b'), JSON_EXTRACT_SCALAR(j, "$['c']"), JSON_QUERY_ARRAY(j, '$.items'), TO_JSON_STRING(t), TO_JSON(STRUCT(a)), PARSE_JSON('{}', wide_number_mode => 'round'), JSON_OBJECT('a', 1), JSON_ARRAY(1, 2), JSON_STRIP_NULLS(j, include_arrays => FALSE) FROM t

SELECT ARRAY(SELECT x * 2 FROM UNNEST(l) AS x WHERE x > 1 ORDER BY x), ARRAY(SELECT AS STRUCT a, b FROM UNNEST(s)), ARRAY(SELECT DISTINCT x FROM UNNEST(l) x), (SELECT SUM(x) FROM UNNEST(l) AS x), ARRAY_LENGTH(l), ARRAY_TO_STRING(l, ','), GENERATE_ARRAY(1, 10, 2), ARRAY_CONCAT(l, [1]), ARRAY_REVERSE(l), ARRAY_FILTER(l, e -> e > 1), ARRAY_TRANSFORM(l, (e, i) -> e + i) FROM t

SELECT ST_GEOGPOINT(1, 2), ST_DISTANCE(a, b), RANGE_START(r), RANGE_CONTAINS(r, d), COLLATE(a, 'und:ci'), ERROR('x'), VECTOR_SEARCH_SCORE(a), EDIT_DISTANCE(a, b, max_distance => 3) FROM t

-- Select lists.

SELECT *, t.* FROM t

SELECT * EXCEPT (a), * EXCEPT (a, b), t.* EXCEPT (c), * REPLACE (a + 1 AS a), * EXCEPT (a) REPLACE (b * 2 AS b, UPPER(c) AS c) FROM t

SELECT DISTINCT a, b FROM t

SELECT DISTINCT AS STRUCT a FROM t

SELECT ALL a FROM t

SELECT AS STRUCT a, b AS c FROM t

SELECT AS VALUE STRUCT(a AS x, b AS y) FROM t

SELECT AS STRUCT * FROM t

SELECT s.*, STRUCT(1 AS a, 2 AS b).*, (SELECT AS STRUCT 1 AS x).*, ARRAY(SELECT 1) AS l, f(a).* FROM t

SELECT WITH DIFFERENTIAL_PRIVACY OPTIONS (epsilon = 10, delta = 0.01, privacy_unit_column = id) a, COUNT(*) FROM t GROUP BY a

SELECT WITH AGGREGATION_THRESHOLD OPTIONS (threshold = 50) a, COUNT(*) FROM t GROUP BY a

SELECT a x, b AS y, 1 AS `1`, COUNT(*) total, FROM t

-- From and joins.

SELECT * FROM a, b, c WHERE a.id = b.id

SELECT * FROM a JOIN b ON a.id = b.id INNER JOIN c USING (id, x) LEFT JOIN d ON c.id = d.id LEFT OUTER JOIN e ON TRUE RIGHT JOIN f USING (id) FULL OUTER JOIN g ON a.id = g.id CROSS JOIN h

SELECT * FROM a JOIN (b JOIN c USING (id)) USING (id)

SELECT * FROM a JOIN b JOIN c ON b.id = c.id ON a.id = b.id

SELECT * FROM a LEFT HASH JOIN b USING (id)

SELECT * FROM UNNEST([1, 2, 3]) AS n

SELECT * FROM UNNEST([1, 2, 3]) n WITH OFFSET

SELECT * FROM UNNEST(ARRAY<STRUCT<a INT64, b STRING>>[(1, 'x')]) AS s WITH OFFSET AS pos ORDER BY pos

SELECT * FROM UNNEST([STRUCT(1 AS a)]) WITH OFFSET off

SELECT * FROM t, t.items, t.items.parts AS p, UNNEST(t.tags) AS tag WITH OFFSET o WHERE o = 0

SELECT o.id, item FROM orders AS o, o.items AS item WITH OFFSET AS pos

SELECT * FROM t CROSS JOIN UNNEST(t.items) AS i LEFT JOIN UNNEST(i.parts) AS p ON TRUE LEFT JOIN t.tags AS g

SELECT * FROM t INNER JOIN UNNEST(t.a) AS x WITH OFFSET AS p1 INNER JOIN UNNEST(t.b) AS y WITH OFFSET AS p2 ON p1 = p2

SELECT * FROM (SELECT 1 AS a) AS s, (SELECT 2 AS b)

SELECT * FROM t FOR SYSTEM_TIME AS OF TIMESTAMP_SUB(CURRENT_TIMESTAMP(), INTERVAL 1 HOUR)

SELECT * FROM t AS x FOR SYSTEM_TIME AS OF '2026-01-01 10:00:00' JOIN u FOR SYSTEM_TIME AS OF @at USING (id)

SELECT * FROM t TABLESAMPLE SYSTEM (10 PERCENT) WHERE a > 1

SELECT * FROM my_dataset.my_tvf(1, 'x') AS f

SELECT * FROM my_dataset.my_tvf(TABLE my_dataset.orders, (SELECT 1), x => 2)

SELECT * FROM ML.PREDICT(MODEL `d.model`, (SELECT * FROM d.t), STRUCT(0.5 AS threshold))

SELECT * FROM ML.FORECAST(MODEL d.m, STRUCT(30 AS horizon))

SELECT * FROM ML.PREDICT(MODEL my-project.d.m, TABLE d.t)

SELECT * FROM EXTERNAL_QUERY('my-project.us.connection', '''SELECT * FROM customers''') AS c

SELECT * FROM VECTOR_SEARCH(TABLE d.base, 'embedding', (SELECT * FROM d.queries), top_k => 2)

SELECT * FROM APPENDS(TABLE d.orders, NULL, NULL)

SELECT * FROM RANGE_SESSIONIZE(TABLE d.t, 'r', ['a'])

SELECT * FROM GAP_FILL(TABLE d.t, ts_column => 'at', bucket_width => INTERVAL 1 MINUTE, value_columns => [('v', 'locf')])

-- Pivots.

SELECT * FROM sales PIVOT (SUM(amount) FOR quarter IN ('Q1', 'Q2', 'Q3' AS third))

SELECT * FROM (SELECT product, amount, quarter FROM sales) PIVOT (SUM(amount) AS total, COUNT(*) AS n FOR quarter IN ('Q1', 'Q2')) AS p WHERE total_Q1 > 0

SELECT * FROM wide UNPIVOT (amount FOR quarter IN (q1, q2, q3, q4))

SELECT * FROM wide UNPIVOT INCLUDE NULLS (amount FOR quarter IN (q1 AS 'first', q2 AS 'second')) AS u

SELECT * FROM wide UNPIVOT EXCLUDE NULLS ((a, b) FOR half IN ((q1, q2) AS 'h1', (q3, q4) AS 'h2'))

SELECT * FROM wide UNPIVOT ((a, b) FOR half IN ((q1, q2) AS 1, (q3, q4) AS 2))

-- Grouping.

SELECT a, COUNT(*) FROM t GROUP BY a HAVING COUNT(*) > 1

SELECT a, b, COUNT(*) AS n FROM t GROUP BY 1, 2 ORDER BY n DESC

SELECT a, b, SUM(c) FROM t GROUP BY ALL

SELECT a, b, SUM(c) FROM t GROUP BY ROLLUP (a, b)

SELECT a, b, SUM(c) FROM t GROUP BY CUBE (a, b)

SELECT a, b, SUM(c) FROM t GROUP BY GROUPING SETS ((a, b), a, (), ROLLUP (a), CUBE (b))

SELECT a, b, SUM(c) FROM t GROUP BY a, ROLLUP (b, c), GROUPING SETS (d, e)

SELECT COUNT(*) FROM t GROUP BY ()

SELECT a, SUM(b) FROM t GROUP BY ROLLUP ((a, b), c)

SELECT a, COUNT(*) FROM t WHERE a > 1 GROUP BY a HAVING SUM(b) > (SELECT AVG(b) FROM t)

-- Windows.

SELECT ROW_NUMBER() OVER (PARTITION BY a ORDER BY b DESC NULLS LAST), RANK() OVER (ORDER BY a), SUM(a) OVER (), COUNT(DISTINCT a) OVER (PARTITION BY b), NTILE(4) OVER w FROM t WINDOW w AS (ORDER BY a)

SELECT SUM(a) OVER (PARTITION BY b ORDER BY c ROWS BETWEEN 2 PRECEDING AND CURRENT ROW), AVG(a) OVER (ORDER BY UNIX_DATE(d) RANGE BETWEEN 6 PRECEDING AND CURRENT ROW), MAX(a) OVER (ORDER BY c ROWS UNBOUNDED PRECEDING) FROM t

SELECT LAST_VALUE(a IGNORE NULLS) OVER (ORDER BY b), FIRST_VALUE(a) OVER w1, LAG(a, 2, 'x') OVER (w2), LEAD(a) OVER (w2 ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING), PERCENTILE_CONT(a, 0.5) OVER (PARTITION BY b), NTH_VALUE(a, 2 RESPECT NULLS) OVER w1 FROM t WINDOW w1 AS (PARTITION BY a ORDER BY b), w2 AS (w1), w3 AS w1

SELECT a FROM t WHERE TRUE QUALIFY ROW_NUMBER() OVER (PARTITION BY b ORDER BY c DESC) = 1

SELECT a, RANK() OVER (ORDER BY b) AS r FROM t QUALIFY r < 3 WINDOW w AS (ORDER BY a)

-- Order and limits.

SELECT a FROM t ORDER BY a ASC, b DESC NULLS FIRST, 3, LOWER(c) COLLATE 'und:ci'

SELECT a FROM t LIMIT 10

SELECT a FROM t ORDER BY 1 LIMIT 10 OFFSET 20

SELECT a FROM t LIMIT @n OFFSET @m

-- Sets and nesting.

SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3

SELECT 1 UNION DISTINCT SELECT 2

SELECT a FROM t INTERSECT DISTINCT SELECT a FROM u

SELECT a FROM t EXCEPT DISTINCT (SELECT a FROM u UNION ALL SELECT a FROM v)

(SELECT a FROM t ORDER BY a LIMIT 1) UNION ALL (SELECT 2) ORDER BY 1

SELECT 1 AS a UNION ALL BY NAME SELECT 2 AS a

SELECT 1 AS a, 2 AS b UNION ALL BY NAME ON (a) SELECT 3 AS a

SELECT 1 AS a LEFT UNION ALL BY NAME SELECT 2 AS b

SELECT 1 AS a FULL OUTER UNION ALL BY NAME SELECT 2 AS b

SELECT 1 AS a INNER UNION ALL CORRESPONDING BY (a) SELECT 2 AS a

SELECT 1 AS a UNION ALL STRICT CORRESPONDING SELECT 2 AS a

SELECT * FROM ((SELECT 1 AS a) UNION ALL (SELECT 2)) WHERE a IN (SELECT b FROM u)

-- Common tables.

WITH a AS (SELECT 1 AS x), b AS (SELECT * FROM a) SELECT * FROM b

WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r WHERE n < 10) SELECT * FROM r

WITH a AS (SELECT 1), b AS (WITH c AS (SELECT 2) SELECT * FROM c) (SELECT * FROM a) UNION ALL (SELECT * FROM b)

-- Pipes.

FROM orders |> WHERE total > 10 |> SELECT id, total |> ORDER BY total DESC, id |> LIMIT 5

FROM d.orders AS o |> EXTEND o.total * 2 AS twice, 1 one |> SET total = total + 1, id = 2 |> DROP name, note |> RENAME a AS b, c d |> AS x

FROM orders |> AGGREGATE SUM(total) AS total, COUNT(*) n GROUP BY region, EXTRACT(YEAR FROM day) AS year

FROM orders |> AGGREGATE COUNT(*) GROUP AND ORDER BY region DESC NULLS LAST, city ASC

FROM orders |> AGGREGATE SUM(total) AS total DESC, COUNT(*) ASC GROUP BY region ASC

FROM orders |> AGGREGATE GROUP BY region

FROM orders |> JOIN customers ON orders.c = customers.id |> LEFT JOIN regions AS r USING (region_id) |> CROSS JOIN UNNEST([1, 2]) AS n

FROM orders |> SELECT DISTINCT region |> DISTINCT |> CALL my_tvf(1) |> CALL d.f(x => 2) AS y

FROM orders |> UNION ALL (SELECT * FROM old_orders), (FROM older_orders) |> EXCEPT DISTINCT (SELECT * FROM deleted) |> INTERSECT DISTINCT (FROM open)

FROM sales |> PIVOT (SUM(amount) FOR quarter IN ('Q1', 'Q2')) AS p |> UNPIVOT (x FOR y IN (Q1, Q2)) AS u

FROM orders |> TABLESAMPLE SYSTEM (1.5 PERCENT) |> WINDOW SUM(total) OVER (PARTITION BY c) AS t |> EXTEND ROW_NUMBER() OVER (ORDER BY id) AS n

SELECT id FROM orders WHERE total > 1 |> WHERE id > 1 |> AGGREGATE COUNT(*) AS n

WITH a AS (FROM orders |> WHERE x) FROM a |> SELECT *, y + 1 AS z |> SELECT * EXCEPT (y)

(FROM orders |> LIMIT 1) |> UNION ALL (SELECT 1)

-- As transformation projects write them.

WITH events AS (
  SELECT
    event_name,
    user_pseudo_id,
    TIMESTAMP_MICROS(event_timestamp) AS event_at,
    (SELECT value.int_value FROM UNNEST(event_params) WHERE key = 'ga_session_id') AS session_id,
    (SELECT COALESCE(value.string_value, CAST(value.int_value AS STRING)) FROM UNNEST(event_params) WHERE key = 'page') AS page
  FROM `my-project.analytics_123456.events_*`
  WHERE _TABLE_SUFFIX BETWEEN FORMAT_DATE('%Y%m%d', DATE_SUB(CURRENT_DATE(), INTERVAL 3 DAY)) AND FORMAT_DATE('%Y%m%d', CURRENT_DATE())
)
SELECT
  user_pseudo_id,
  session_id,
  MIN(event_at) AS started_at,
  ARRAY_AGG(page IGNORE NULLS ORDER BY event_at LIMIT 1)[SAFE_OFFSET(0)] AS landing_page,
  COUNTIF(event_name = 'purchase') > 0 AS converted,
FROM events
GROUP BY 1, 2

SELECT * EXCEPT (rn) FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY id ORDER BY updated_at DESC) AS rn FROM raw.customers) WHERE rn = 1

SELECT o.id, item.sku, item.qty * item.price AS amount, pos FROM my-project.raw.orders AS o LEFT JOIN UNNEST(o.items) AS item WITH OFFSET AS pos

SELECT TO_HEX(MD5(CONCAT(COALESCE(CAST(a AS STRING), ''), '-', COALESCE(CAST(b AS STRING), '')))) AS key, CURRENT_TIMESTAMP() AS loaded_at FROM t # a comment

SELECT DATE_TRUNC(DATE(created_at, "Europe/Berlin"), MONTH) AS month, APPROX_QUANTILES(total, 4)[OFFSET(2)] AS median, SAFE_DIVIDE(SUM(total), COUNT(DISTINCT customer_id)) AS per_customer FROM `raw.orders` WHERE status NOT IN ('void') GROUP BY month

-- Small queries, one thing each.

SELECT DISTINCT LOWER(a), IFNULL(b, 0) FROM t

SELECT NET.IP_FROM_STRING(a), HLL_COUNT.EXTRACT(b), ST_GEOGFROMTEXT('POINT(1 2)'), BIT_COUNT(c), SAFE_ADD(a, b), SAFE_NEGATE(a) FROM t

SELECT PARSE_TIMESTAMP('%c', a), FORMAT_DATE('%b %Y', d), TIMESTAMP_SECONDS(n), UNIX_MILLIS(ts), DATETIME_TRUNC(dt, QUARTER), TIME_ADD(t, INTERVAL 5 MINUTE) FROM t

SELECT user.name, user.address[OFFSET(0)].city, ARRAY_LENGTH(user.tags) FROM `project.dataset.users`

SELECT CASE WHEN REGEXP_CONTAINS(LOWER(source), r'google|bing') THEN 'search' ELSE 'other' END AS channel FROM hits

-- Of everything something.

SELECT id, `order id` FROM `my-project.raw.orders 2026`

SELECT o.id FROM my-project.raw.orders AS o JOIN my-project-2.raw.`customers` c ON o.customer_id = c.id

SELECT * EXCEPT (a, b), * REPLACE (c + 1 AS c), t.* FROM t # a comment

SELECT SAFE_CAST(a AS INT64), CAST(b AS ARRAY<STRUCT<x INT64, y STRING>>), CAST(c AS NUMERIC(10, 2)) FROM t

SELECT item.sku, pos FROM orders, UNNEST(items) AS item WITH OFFSET AS pos

SELECT x FROM UNNEST([1, 2, 3]) AS x WITH OFFSET

SELECT STRUCT(1 AS a, 'b' AS b), STRUCT<a INT64, b STRING>(1, 'x'), ARRAY<INT64>[1, 2], [1, 2], ARRAY(SELECT 1) FROM t

SELECT items[OFFSET(0)], items[SAFE_ORDINAL(1)].sku, m.a.b FROM t

SELECT AS STRUCT a, b FROM t

SELECT AS VALUE STRUCT(1 AS a)

SELECT ARRAY_AGG(DISTINCT a IGNORE NULLS ORDER BY a LIMIT 3), STRING_AGG(a, ',' ORDER BY b) FROM t

SELECT a FROM t WHERE b IN UNNEST([1, 2]) AND c NOT IN (1, 2) QUALIFY ROW_NUMBER() OVER (PARTITION BY a ORDER BY b) = 1

SELECT a FROM t FOR SYSTEM_TIME AS OF TIMESTAMP_SUB(CURRENT_TIMESTAMP(), INTERVAL 1 HOUR) AS u

SELECT a FROM t UNION ALL SELECT b FROM u

SELECT a FROM t INTERSECT DISTINCT SELECT b FROM u EXCEPT DISTINCT SELECT c FROM v

SELECT 'it\'s', "double", '''triple 'quoted' ''', """also "this" """, r'\d+', b'bytes', rb'\x00' FROM t

SELECT DATE '2026-01-01', TIMESTAMP '2026-01-01 00:00:00+00', NUMERIC '1.5', JSON '{}', INTERVAL 1 DAY, INTERVAL x MONTH FROM t

SELECT EXTRACT(WEEK(MONDAY) FROM d), EXTRACT(DATE FROM ts AT TIME ZONE 'UTC'), DATE_TRUNC(d, MONTH), IF(a, b, c) FROM t

SELECT a || b, a | b & c ^ d, ~a, a << 1, 0xFF, @param FROM t

SELECT a, SUM(b) FROM t GROUP BY ROLLUP (a, c) ORDER BY a LIMIT 10 OFFSET 5

SELECT LAST_VALUE(a IGNORE NULLS) OVER w FROM t WINDOW w AS (PARTITION BY b ORDER BY c)

SELECT * FROM t PIVOT (SUM(x) AS s FOR q IN ('Q1', 'Q2' AS second)) AS p

SELECT * FROM t UNPIVOT (x FOR q IN (q1, q2))

SELECT * FROM t TABLESAMPLE SYSTEM (10 PERCENT)

WITH a AS (SELECT 1 AS x), b AS (SELECT 2) SELECT x, FROM a CROSS JOIN b

SELECT (SELECT AS STRUCT 1 AS a).a, (SELECT MAX(x) FROM UNNEST(l) AS x), s.f.g FROM t

FROM `p.d.orders` AS o |> WHERE o.amount > 0 |> EXTEND amount * 2 AS twice |> SET amount = amount + 1 |> DROP a, b |> RENAME c AS d, e f |> AS x

FROM orders |> JOIN customers USING (id) |> LEFT JOIN regions r ON r.id = region_id |> AGGREGATE SUM(amount) AS total, COUNT(*) GROUP AND ORDER BY region, year |> ORDER BY total DESC |> LIMIT 10 OFFSET 5

SELECT a FROM t |> SELECT DISTINCT a, b |> DISTINCT |> UNION ALL (SELECT 1), (SELECT 2) |> TABLESAMPLE SYSTEM (10 PERCENT) |> PIVOT (SUM(x) FOR q IN ('a', 'b')) |> WINDOW SUM(a) OVER () AS s

-- Digits behind a point.

SELECT r.2024_total, STRING(r.data.2024), r.1e5 FROM shop.2024_orders AS r

-- Lists of rows, and what the columns of a set operation are.

SELECT ARRAY((SELECT AS STRUCT 1 AS a, 'x' AS b)), ARRAY((SELECT 1) UNION ALL (SELECT 2) ORDER BY 1)

SELECT 1 AS a OUTER UNION ALL BY NAME SELECT 2 AS b

SELECT * FROM orders FOR SYSTEM TIME AS OF TIMESTAMP '2026-01-01'

SELECT r"""a backslash and a quote: \"""" AS raw
