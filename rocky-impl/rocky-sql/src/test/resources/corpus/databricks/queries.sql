-- Databricks and Spark.

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
