-- Databricks and Spark.

-- Names and quotes.

SELECT `a``b`, t.`first name`, `t`.`a`, main.sales.orders.id FROM main.sales.orders AS t

SELECT id FROM `main`.`sales`.`orders-2026`

SELECT date, time, timestamp, value, key, type, year, month, first, last, current, rows, filter, map, array, struct FROM events

SELECT id AS `select`, name AS from_name, total AS `from` FROM orders

SELECT * FROM delta.`/mnt/lake/orders`

SELECT * FROM parquet.`s3://bucket/orders/*.parquet` WHERE _metadata.file_name LIKE '%2026%'

SELECT * FROM csv.`dbfs:/raw/orders.csv` AS raw

SELECT id, _metadata.file_path FROM json.`abfss://c@a.dfs.core.windows.net/x`

SELECT IDENTIFIER('a'), max(IDENTIFIER(:col)) FROM IDENTIFIER(:tab)

SELECT * FROM IDENTIFIER('main.sales.orders') AS o WHERE o.id = :id

-- Literals.

SELECT 1, -1, 1L, 2S, 3Y, 1.5, 1.5D, 2.5F, 1.5BD, 1e3, 1E-3D, .5, 5., 1E3BD FROM t

SELECT 'a', "b", r'\d', R"\w+", 'it''s', 'tab\t', 'u\u00e9', X'1F', x"2a" FROM t

SELECT 'one' 'two', 'a'
  'b' FROM t

SELECT DATE '2026-01-01', TIMESTAMP '2026-01-01 10:00:00.123', TIMESTAMP_NTZ '2026-01-01', TIMESTAMP_LTZ '2026-01-01 00:00:00', TRUE, false, NULL

SELECT INTERVAL '3' DAY, INTERVAL 3 DAYS, INTERVAL -3 HOURS, INTERVAL '1 day 2 hours', INTERVAL 1 YEAR 2 MONTHS, INTERVAL '10:30' MINUTE TO SECOND

SELECT INTERVAL '2-3' YEAR TO MONTH, INTERVAL '4 5:12:30.001' DAY TO SECOND, INTERVAL 1 WEEK 2 DAYS 3 HOURS, INTERVAL (days) DAYS FROM t

SELECT order_date + INTERVAL 30 DAYS, ts - INTERVAL 1 HOUR, date '2026-01-01' - order_date, d + 7 FROM orders

SELECT :name, :`other name`, ? + 1 FROM t WHERE id = :id AND day BETWEEN :from AND :to

-- Operators and predicates.

SELECT a + b, a - b, a * b, a / b, a % b, a DIV b, -a, +a, ~a, a & b, a | b, a ^ b, a << 1, a >> 1, a >>> 1 FROM t

SELECT a = b, a == b, a <> b, a != b, a < b, a <= b, a > b, a >= b, a <=> b, NOT a, !a, a AND b OR c FROM t

SELECT a || b || c, concat(a, b), a || '-' || CAST(b AS STRING) FROM t

SELECT a IS NULL, a IS NOT NULL, a IS TRUE, a IS NOT FALSE, a IS UNKNOWN, a IS NOT UNKNOWN, a IS DISTINCT FROM b, a IS NOT DISTINCT FROM b FROM t

SELECT a BETWEEN 1 AND 10, a NOT BETWEEN b AND c + 1, a IN (1, 2, 3), a NOT IN (SELECT id FROM u), (a, b) IN (SELECT c, d FROM u) FROM t

SELECT a LIKE '%x', a NOT LIKE 'x_' ESCAPE '/', a ILIKE 'X%', a RLIKE '^x', a REGEXP 'y$', a NOT RLIKE 'z', a LIKE ANY ('a%', 'b%'), a ILIKE ALL ('a%', '%b') FROM t

SELECT a LIKE SOME ('a%', 'b%'), a NOT LIKE ANY ('a%'), EXISTS (SELECT 1 FROM u WHERE u.id = t.id), NOT EXISTS (SELECT 1 FROM u) FROM t

SELECT a::INT, b::DECIMAL(10, 2), c::ARRAY<STRING>, d::TIMESTAMP_NTZ, '1'::INT + 2, (a + b)::STRING, -1::INT, e?::INT FROM t

SELECT a ?:: INT, b?::DATE FROM t

SELECT CASE WHEN a > 1 THEN 'x' WHEN a > 0 THEN 'y' ELSE 'z' END, CASE a WHEN 1 THEN 'one' END AS named FROM t

-- Types.

SELECT CAST(a AS BIGINT), CAST(b AS STRUCT<x INT, y: STRING>), CAST(c AS MAP<STRING, ARRAY<INT>>), CAST(d AS STRUCT<a: INT NOT NULL COMMENT 'an a', b: STRING>) FROM t

SELECT CAST(a AS TINYINT), CAST(a AS SMALLINT), CAST(a AS BYTE), CAST(a AS SHORT), CAST(a AS LONG), CAST(a AS FLOAT), CAST(a AS REAL), CAST(a AS DEC(5)), CAST(a AS NUMERIC(5, 1)), CAST(a AS BINARY), CAST(a AS VOID) FROM t

SELECT CAST(a AS INTERVAL DAY TO SECOND), CAST(b AS INTERVAL YEAR), CAST(c AS VARIANT), CAST(d AS CHAR(5)), CAST(e AS VARCHAR(10)), CAST(f AS STRING COLLATE UTF8_LCASE) FROM t

SELECT try_cast(a AS DATE), try_to_number(b, '999'), CAST('2026' AS TIMESTAMP), cast(x AS boolean) FROM t

SELECT CAST(NULL AS STRUCT<>), CAST(a AS ARRAY<STRUCT<id: BIGINT, tags: ARRAY<STRING>>>), CAST(b AS MAP<STRING, STRUCT<n: INT>>) FROM t

-- Functions.

SELECT count(*), count(DISTINCT a), count(DISTINCT a, b), count_if(a > 1), sum(a) FILTER (WHERE b = 1), approx_count_distinct(a), any_value(a) FROM t

SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY a), percentile_disc(0.9) WITHIN GROUP (ORDER BY a DESC) FILTER (WHERE b), mode() WITHIN GROUP (ORDER BY a), listagg(a, ',') WITHIN GROUP (ORDER BY a) FROM t

SELECT collect_list(a), collect_set(DISTINCT a), array_agg(a) FILTER (WHERE a IS NOT NULL), first(a, true), first_value(a) IGNORE NULLS, last(a IGNORE NULLS), max_by(a, b), string_agg(a, ',') FROM t

SELECT extract(YEAR FROM d), extract(DAYOFWEEK FROM d), date_part('month', d), year(d), month(d), dayofmonth(d), date_trunc('MONTH', d), trunc(d, 'YEAR'), last_day(d) FROM t

SELECT dateadd(DAY, 7, d), date_add(d, 7), date_add(MONTH, 1, d), datediff(HOUR, a, b), date_diff(DAY, a, b), timestampadd(MINUTE, 5, a), timestampdiff(SECOND, a, b), add_months(d, 1) FROM t

SELECT current_date, current_date(), current_timestamp, current_timestamp(), now(), current_user, current_user(), current_catalog(), session_user() FROM t

SELECT trim(a), trim(BOTH FROM a), trim(LEADING 'x' FROM a), trim(TRAILING FROM a), trim('x' FROM a), ltrim(a), substr(a, 1, 2), substring(a, 2), substring(a FROM 2 FOR 3), substring(a FROM 2), position('x' IN a), position('x', a) FROM t

SELECT overlay(a PLACING 'x' FROM 2), overlay(a PLACING 'x' FROM 2 FOR 3), overlay(a, 'x', 2), left(a, 2), right(a, 3), lpad(a, 5, '0'), split(a, ',')[0], split_part(a, ',', 1), regexp_replace(a, '(\\d+)', '$1') FROM t

SELECT if(a > 1, 'x', 'y'), iff(a, b, c), ifnull(a, b), nvl(a, b), nvl2(a, b, c), coalesce(a, b, c), nullif(a, b), greatest(a, b), least(a, b), decode(a, 1, 'x', 2, 'y', 'z') FROM t

SELECT array(1, 2, 3), array(), map('a', 1, 'b', 2), named_struct('a', 1), struct(a, b), struct(a AS x, b AS y), array_contains(l, 1), l[0], m['k'], s.a, s.b.c, element_at(l, 1) FROM t

SELECT transform(l, x -> x + 1), transform(l, (x, i) -> x * i), filter(l, x -> x IS NOT NULL AND x > 0), exists(l, x -> x = 1), forall(l, x -> x > 0) FROM t

SELECT aggregate(l, 0, (acc, x) -> acc + x, acc -> acc * 10), reduce(l, 0, (acc, x) -> acc + x), map_filter(m, (k, v) -> v > 1), transform_values(m, (k, v) -> v + 1), zip_with(a, b, (x, y) -> x + y), array_sort(l, (a, b) -> CASE WHEN a < b THEN -1 ELSE 1 END) FROM t

SELECT from_json(j, 'a INT, b STRING'), from_json(j, 'STRUCT<a: INT>', map('mode', 'PERMISSIVE')), to_json(struct(a)), get_json_object(j, '$.a.b'), schema_of_json('{}'), parse_json(j), variant_get(v, '$.a', 'int') FROM t

SELECT upper(lower(a)), my_catalog.my_schema.my_function(a, b => 2), ai_query('model', request => a), encode(a, 'UTF-8'), hash(a, b), md5(a), sha2(a, 256), uuid(), rand() FROM t

SELECT monotonically_increasing_id(), input_file_name(), spark_partition_id(), window(ts, '1 hour').start, session_window(ts, '10 minutes').end FROM t

-- Semi-structured data.

SELECT raw:owner, raw:store.bicycle.price, raw:store['bicycle'], raw:`zip code`, raw:store.fruit[0].weight::DOUBLE, raw:OWNER::STRING FROM store_data

SELECT raw:store.basket[*], raw:store.basket[*][0], raw:items[*].sku FROM store_data

SELECT raw:a.b:c::INT, lower(raw:name::STRING) AS name, (raw:a)::STRING = 'x', t.raw:x.y FROM store_data t WHERE raw:status = 'open'

SELECT raw:['odd key'].x, raw:store['book'][0]['title']::STRING FROM store_data

-- Select lists.

SELECT *, t.*, o.* EXCEPT (a), * EXCEPT (a, b.c) FROM t, orders o

SELECT ALL a, b FROM t

SELECT DISTINCT a, b AS c FROM t

SELECT s.*, struct(a, b).* FROM t

SELECT explode(l) AS (k, v), posexplode(l) AS (pos, item), stack(2, 1, 'a', 2, 'b') AS (x, y), inline(structs) FROM t

SELECT a AS x, x + 1 AS y, y * 2 AS z FROM t

SELECT a one, b AS two, c `three`, FROM t

SELECT TRANSFORM(l, x -> x) AS l2 FROM t

SELECT /*+ REPARTITION(10), COALESCE(5) */ a FROM t

SELECT /*+ SKEW('orders', 'customer_id'), BROADCAST(c), MERGE(o) */ * FROM orders o JOIN customers c ON o.customer_id = c.id

SELECT /*+ RANGE_JOIN(points, 10) */ * FROM points JOIN ranges ON points.p >= ranges.start AND points.p < ranges.end

-- From and joins.

SELECT * FROM a, b, c WHERE a.id = b.id

SELECT * FROM a JOIN b ON a.id = b.id INNER JOIN c ON b.id = c.id LEFT JOIN d ON c.id = d.id LEFT OUTER JOIN e USING (id, day) RIGHT JOIN f ON true FULL OUTER JOIN g ON a.x = g.x

SELECT * FROM a CROSS JOIN b

SELECT * FROM a SEMI JOIN b ON a.id = b.id

SELECT * FROM a ANTI JOIN b USING (id)

SELECT * FROM a LEFT SEMI JOIN b ON a.id = b.id AND b.open LEFT ANTI JOIN c ON a.id = c.id

SELECT * FROM a NATURAL JOIN b NATURAL LEFT JOIN c NATURAL INNER JOIN d

SELECT * FROM (a JOIN b ON a.id = b.id) JOIN c ON c.id = a.id

SELECT * FROM (SELECT id FROM orders) AS o (order_id) JOIN (SELECT 1 AS x) ON true

SELECT * FROM customers c, LATERAL (SELECT max(total) AS top FROM orders o WHERE o.customer_id = c.id) AS best

SELECT * FROM customers c LEFT JOIN LATERAL (SELECT * FROM orders o WHERE o.customer_id = c.id LIMIT 1) AS o ON true

SELECT * FROM customers c JOIN LATERAL explode(c.tags) AS t (tag)

SELECT p.id, t.pos, t.col FROM person p, LATERAL posexplode(p.items) AS t

SELECT * FROM explode(array(1, 2, 3)) AS t (x)

SELECT * FROM range(0, 100, 2) AS r, range(5)

SELECT * FROM my_function(1, name => 'x') AS f

SELECT * FROM read_files('s3://bucket/*.json', format => 'json', schema => 'id INT, name STRING')

SELECT * FROM STREAM read_files('s3://bucket', format => 'csv')

SELECT * FROM STREAM(orders)

SELECT * FROM table_changes('main.sales.orders', 2, 5)

SELECT * FROM TABLE(my_udtf(TABLE(SELECT id, day FROM orders) PARTITION BY day ORDER BY id))

SELECT * FROM my_udtf(TABLE(orders), 3)

SELECT * FROM my_udtf(data => TABLE(orders) WITH SINGLE PARTITION) AS u

SELECT * FROM event_log(TABLE(main.sales.orders))

SELECT * FROM vector_search(index => 'main.s.i', query_text => 'x', num_results => 5)

SELECT * FROM VALUES (1, 'a'), (2, 'b')

SELECT * FROM (VALUES (1, 'a'), (2, 'b')) AS t (id, name)

SELECT * FROM VALUES 1, 2, 3 AS t (x)

SELECT * FROM inline_table LATERAL VIEW explode(l) AS x

SELECT p.name, c.age FROM person p LATERAL VIEW explode(array(30, 60)) tab AS age LATERAL VIEW OUTER explode(array()) tab2 AS d_age, e JOIN city c ON true

SELECT id, k, v FROM t LATERAL VIEW explode(m) mapped AS k, v WHERE k <> 'x' GROUP BY id, k, v

SELECT id FROM t LATERAL VIEW json_tuple(j, 'a', 'b') jt AS a, b

SELECT * FROM orders VERSION AS OF 12

SELECT * FROM orders FOR VERSION AS OF 12 AS o

SELECT * FROM orders TIMESTAMP AS OF '2026-01-01' o JOIN customers TIMESTAMP AS OF date_sub(current_date(), 1) c ON o.c = c.id

SELECT * FROM orders FOR SYSTEM_VERSION AS OF 1

SELECT * FROM orders FOR TIMESTAMP AS OF '2026-01-01T00:00:00.000Z'

SELECT * FROM orders@v12

SELECT * FROM orders TABLESAMPLE (5 ROWS)

SELECT * FROM orders TABLESAMPLE (25.5 PERCENT) REPEATABLE (42) AS o

SELECT * FROM orders TABLESAMPLE (BUCKET 4 OUT OF 10) s

-- Pivots.

SELECT * FROM sales PIVOT (sum(amount) AS a, avg(price) AS p FOR quarter IN ('Q1' AS q1, 'Q2' AS q2))

SELECT * FROM (SELECT year, quarter, amount FROM sales) PIVOT (sum(amount) FOR (year, quarter) IN ((2025, 1) AS a, (2025, 2) AS b, (2026, 1))) ORDER BY 1

SELECT year, q1 FROM sales PIVOT (sum(amount) FOR quarter IN (1 AS q1, 2 AS q2)) AS p WHERE q1 > 0

SELECT * FROM wide UNPIVOT (amount FOR quarter IN (q1 AS `Q one`, q2, q3 AS third))

SELECT * FROM wide UNPIVOT INCLUDE NULLS ((amount, count) FOR quarter IN ((q1_amount, q1_count) AS q1, (q2_amount, q2_count) AS q2)) AS u

SELECT * FROM wide UNPIVOT EXCLUDE NULLS (amount FOR quarter IN (q1, q2))

-- Grouping.

SELECT a, b, sum(c) FROM t GROUP BY a, b

SELECT a, b, sum(c) FROM t GROUP BY 1, 2 HAVING sum(c) > 1

SELECT a, b, sum(c) FROM t GROUP BY ROLLUP (a, b)

SELECT a, b, sum(c), grouping(a), grouping_id(a, b) FROM t GROUP BY CUBE (a, b)

SELECT a, b, sum(c) FROM t GROUP BY GROUPING SETS ((a, b), (a), ())

SELECT a, b, sum(c) FROM t GROUP BY a, b GROUPING SETS ((a, b), a, ())

SELECT a, b, sum(c) FROM t GROUP BY a, b WITH ROLLUP

SELECT a, b, sum(c) FROM t GROUP BY a, b WITH CUBE

SELECT a, ROLLUP, sum(c) FROM t GROUP BY ALL

SELECT a, sum(b) FROM t GROUP BY a, ROLLUP (c, d), CUBE (e)

SELECT a, sum(b) FROM t GROUP BY ALL HAVING count(*) > 1

-- Windows.

SELECT row_number() OVER (PARTITION BY a ORDER BY b DESC NULLS LAST), rank() OVER w, sum(c) OVER (w ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM t WINDOW w AS (PARTITION BY a ORDER BY b)

SELECT lag(a, 1, 0) OVER (ORDER BY b), lead(a) IGNORE NULLS OVER (ORDER BY b), nth_value(a, 2) RESPECT NULLS OVER (ORDER BY b), first_value(a) OVER (ORDER BY b RANGE BETWEEN INTERVAL 7 DAYS PRECEDING AND CURRENT ROW) FROM t

SELECT sum(a) OVER (PARTITION BY b, c ORDER BY d ROWS 3 PRECEDING), avg(a) OVER (DISTRIBUTE BY b SORT BY d), ntile(4) OVER (ORDER BY a), percent_rank() OVER (ORDER BY a) FROM t

SELECT sum(a) FILTER (WHERE b > 0) OVER (PARTITION BY c) FROM t

SELECT a FROM t QUALIFY row_number() OVER (PARTITION BY b ORDER BY c) = 1 AND a > 1

SELECT a, rank() OVER (ORDER BY b) AS r FROM t WHERE a > 1 QUALIFY r <= 3 ORDER BY r

SELECT sum(a) OVER win FROM t WINDOW win AS (ORDER BY b), other AS (PARTITION BY c)

-- Order and limits.

SELECT a FROM t ORDER BY a ASC NULLS FIRST, b DESC, 3

SELECT a FROM t ORDER BY ALL DESC

SELECT a FROM t SORT BY a DESC, b

SELECT a FROM t DISTRIBUTE BY a SORT BY b

SELECT a FROM t CLUSTER BY a, b

SELECT a FROM t LIMIT 10

SELECT a FROM t LIMIT ALL OFFSET 10

SELECT a FROM t ORDER BY a LIMIT 10 OFFSET 5

SELECT a FROM t LIMIT cast('1' AS INT) + 1

-- Sets and nesting.

SELECT a FROM t UNION SELECT a FROM u UNION ALL SELECT a FROM v

SELECT a FROM t UNION DISTINCT SELECT a FROM u

SELECT a FROM t INTERSECT SELECT a FROM u EXCEPT ALL SELECT a FROM v MINUS SELECT a FROM w

SELECT a FROM t INTERSECT ALL SELECT a FROM u MINUS ALL SELECT 1

(SELECT a FROM t ORDER BY a LIMIT 1) UNION ALL (SELECT a FROM u) ORDER BY a

SELECT a FROM (SELECT 1 AS a UNION ALL SELECT 2) AS u WHERE a IN (SELECT max(b) FROM v)

SELECT a FROM t UNION ALL BY NAME SELECT b FROM u

VALUES (1, 'a'), (2, 'b')

TABLE orders

FROM orders SELECT id WHERE total > 10

FROM orders

-- Common tables.

WITH a AS (SELECT 1 AS x), b (y) AS (SELECT x FROM a) SELECT * FROM b

WITH t AS (WITH inner_t AS (SELECT 1) SELECT * FROM inner_t) SELECT * FROM t

WITH RECURSIVE r (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 10) SELECT * FROM r

WITH RECURSIVE r (n) MAX RECURSION LEVEL 200 AS (VALUES (1) UNION ALL SELECT n + 1 FROM r WHERE n < 150) SELECT * FROM r

SELECT * FROM (WITH a AS (SELECT 1 AS x) SELECT * FROM a)

WITH a AS (SELECT 1 AS x) FROM a SELECT x

-- Pipes.

FROM orders |> WHERE total > 10 |> SELECT id, total |> ORDER BY total DESC |> LIMIT 5 OFFSET 1

FROM orders |> EXTEND total * 2 AS twice |> SET total = total + 1, id = 2 |> DROP name, note |> AS o

FROM orders |> AGGREGATE sum(total) AS sum_total, count(*) GROUP BY region, year(day) AS y

FROM orders |> AGGREGATE count(*)

FROM orders |> JOIN customers ON orders.c = customers.id |> LEFT ANTI JOIN blocked USING (id)

TABLE orders |> UNION ALL (SELECT * FROM old_orders) |> EXCEPT SELECT * FROM deleted

FROM sales |> PIVOT (sum(amount) FOR quarter IN ('Q1', 'Q2')) |> UNPIVOT (x FOR y IN (a, b))

FROM orders |> TABLESAMPLE (10 PERCENT) |> LATERAL VIEW explode(items) AS item |> WHERE item.x > 1

SELECT id FROM orders |> WHERE id > 1 |> SELECT DISTINCT id

VALUES (0), (1) tab(col) |> SELECT col * 2 AS result

-- As transformation projects write them.

WITH source AS (
    SELECT * FROM main.raw.payments
),
renamed AS (
    SELECT
        id AS payment_id,
        order_id,
        payment_method,
        -- amounts are in cents
        amount / 100 AS amount,
        CAST(created AS DATE) AS paid_on
    FROM source
)
SELECT * FROM renamed

SELECT customer_id, min(day) AS first_day, max(day) AS last_day, count(*) AS orders, sum(CASE WHEN status = 'returned' THEN 1 ELSE 0 END) AS returned, sum(total)::DECIMAL(18, 2) AS total
FROM main.sales.orders
WHERE day >= date_sub(current_date(), 90) AND status NOT IN ('void', 'test')
GROUP BY customer_id
HAVING count(*) > 1

SELECT * EXCEPT (rn) FROM (SELECT *, row_number() OVER (PARTITION BY id ORDER BY updated_at DESC) AS rn FROM main.raw.customers) WHERE rn = 1

SELECT o.id, c.name, r.name AS region, coalesce(p.paid, 0) AS paid
FROM main.sales.orders AS o
INNER JOIN main.crm.customers AS c ON c.id = o.customer_id AND c.valid_from <= o.day AND (c.valid_to IS NULL OR o.day < c.valid_to)
LEFT JOIN main.ref.regions AS r USING (region_id)
LEFT JOIN (SELECT order_id, sum(amount) AS paid FROM main.raw.payments GROUP BY order_id) AS p ON p.order_id = o.id

SELECT sha2(concat_ws('||', coalesce(cast(a AS string), ''), coalesce(cast(b AS string), '')), 256) AS key, current_timestamp() AS loaded_at FROM t

SELECT day, sum(total) OVER (ORDER BY day ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) / 7 AS weekly FROM (SELECT day, sum(total) AS total FROM orders GROUP BY day)

SELECT explode(sequence(to_date('2026-01-01'), to_date('2026-12-31'), interval 1 day)) AS day

-- Of everything something.

SELECT id, `order id`, "a text" AS t FROM main.raw.`orders 2026`

SELECT /*+ BROADCAST(c) */ o.id, c.name FROM orders o JOIN customers c ON o.customer_id = c.id

SELECT id, explode_outer(items) AS item FROM orders

SELECT id, item.sku, pos FROM orders LATERAL VIEW OUTER posexplode(items) exploded AS pos, item

SELECT a, b FROM t LATERAL VIEW explode(array(1, 2)) x AS a LATERAL VIEW explode(map('k', 1)) y AS k, b WHERE a > 1

SELECT payload:user.name::STRING AS name, payload:items[0].price::DOUBLE, payload:['a b'] FROM events

SELECT * EXCEPT (a, b), count(*) OVER (PARTITION BY c ORDER BY d ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t

SELECT try_cast(a AS INT), CAST(b AS ARRAY<STRUCT<x: INT, y: MAP<STRING, ARRAY<INT>>>>), c::DECIMAL(10, 2) FROM t

SELECT transform(l, x -> x + 1), filter(l, x -> x > 0), aggregate(l, 0, (acc, x) -> acc + x) FROM t

SELECT a, b, sum(c) FROM t GROUP BY a, b WITH ROLLUP

SELECT a, sum(b) FROM t GROUP BY ALL HAVING sum(b) > 1 ORDER BY ALL LIMIT 10 OFFSET 5

SELECT a FROM t QUALIFY row_number() OVER (PARTITION BY b ORDER BY c DESC) = 1

SELECT * FROM a LEFT SEMI JOIN b ON a.id = b.id LEFT ANTI JOIN c USING (id)

SELECT * FROM a JOIN b CROSS JOIN c NATURAL JOIN d

SELECT * FROM t VERSION AS OF 3

SELECT * FROM t TIMESTAMP AS OF '2026-01-01' AS u

SELECT * FROM t TABLESAMPLE (10 PERCENT) s

SELECT a FROM t MINUS SELECT a FROM u

SELECT a RLIKE '^x', a LIKE ANY ('x%', 'y%'), a NOT LIKE ALL ('x', 'y'), a <=> b, a DIV b, !c, a ^ b, a & b | c FROM t

SELECT 'it\'s' "and" AS both, r'\d+' AS raw, X'1F' AS bytes FROM t

SELECT INTERVAL '1' DAY, INTERVAL 3 MONTHS, INTERVAL '1-2' YEAR TO MONTH, INTERVAL x HOURS FROM t

SELECT date'2026-01-01', timestamp '2026-01-01 00:00:00', current_date, current_timestamp() FROM t

SELECT named_struct('a', 1).a, struct(1 AS a, 2 AS b), map('k', 1)['k'], array(1, 2)[0] FROM t

SELECT * FROM VALUES (1, 'a'), (2, 'b') AS t(x, y)

SELECT * FROM t PIVOT (sum(x) AS s FOR (a, b) IN ((1, 2) AS one, (3, 4) AS two))

SELECT * FROM range(10)

WITH a AS (SELECT 1 AS x) SELECT x, FROM a UNION ALL SELECT 2

SELECT any_value(a) IGNORE NULLS, first(a) FILTER (WHERE b) OVER w FROM t WINDOW w AS (ORDER BY c)

SELECT CASE WHEN a THEN 1 END, if(a, b, c), left(d, 2), extract(year FROM e), substring(f FROM 1 FOR 2) FROM t -- end

-- Names that begin with a digit, and words that are reserved elsewhere.

SELECT 1st_price, p.2nd_price AS 2nd FROM 2024_prices AS p

SELECT filter(a, (left, right) -> left > right), max_by(x, order), any(b), some(c), like(city, 'a%') FROM table

SELECT regexp_extract(line, pattern, group) FROM table AS case

SELECT 1 AS a, 2 limit

-- Rows with names, common tables without AS, parameters.

SELECT (1 AS x, y AS b), * FROM VALUES (1 AS a, 2 AS b), (3, 4) AS t (a, y)

WITH recent (SELECT 1 AS a), older (a) AS (SELECT 2) SELECT * FROM recent CROSS JOIN older USING (a)

SELECT ${threshold} + 1, substr(city FROM 2 FOR 3), INTERVAL '1' HOUR + '5' MINUTE FROM orders

SELECT * FROM explode(array(1, 2)) AS (item)

SELECT a FROM t ORDER BY a LIMIT 5

SELECT a FROM t DISTRIBUTE BY a SORT BY b

-- Programs.

SELECT TRANSFORM (a, b) USING 'cat' AS (x INT, y STRING) FROM t WHERE a > 1

SELECT TRANSFORM (a) ROW FORMAT DELIMITED FIELDS TERMINATED BY ',' USING 'sort -u' AS x, y ROW FORMAT SERDE 'some.class' WITH SERDEPROPERTIES ('a' = 'b') FROM t

SELECT TRANSFORM (a) USING 'cat' FROM t

SELECT transform(list, x -> x + 1) FROM t
