-- Snowflake.

SELECT id, "Order Id", $1, :param FROM db.raw.orders // a comment

SELECT src:customer.name::VARCHAR AS name, src:items[0]:price::NUMBER(10, 2), src:"odd key" FROM raw.events

SELECT f.value:sku::STRING, f.index FROM raw.orders o, LATERAL FLATTEN(input => o.payload:items, outer => true) f

SELECT * FROM TABLE(FLATTEN(input => parse_json('[1]'))) AS f

SELECT a FROM t QUALIFY row_number() OVER (PARTITION BY b ORDER BY c DESC NULLS LAST) = 1

SELECT TOP 10 a, b FROM t ORDER BY a

SELECT * EXCLUDE (a, b) REPLACE (c + 1 AS c) RENAME (d AS e) FROM t

SELECT * EXCLUDE a FROM t

SELECT a FROM t AT (TIMESTAMP => '2026-01-01'::TIMESTAMP)

SELECT a FROM t BEFORE (STATEMENT => 'x') AS u

SELECT a ILIKE 'x%', a RLIKE 'y', a LIKE ANY ('x%', 'y%') ESCAPE '!', a IN (1, 2), b NOT IN (SELECT 1) FROM t

SELECT try_cast(a AS INT), a::TIMESTAMP_NTZ, a::OBJECT, CAST(a AS DECIMAL(10, 2)) FROM t

SELECT listagg(a, ',') WITHIN GROUP (ORDER BY b), array_agg(a) WITHIN GROUP (ORDER BY a) OVER (PARTITION BY c) FROM t

SELECT last_value(a) IGNORE NULLS OVER (PARTITION BY b ORDER BY c), lag(a, 1) RESPECT NULLS OVER (ORDER BY b) FROM t

SELECT a FROM t MINUS SELECT a FROM u

SELECT * FROM a LEFT JOIN b USING (id) JOIN c NATURAL JOIN d

SELECT * FROM t PIVOT (sum(amount) FOR month IN ('JAN', 'FEB')) AS p (id, jan, feb)

SELECT * FROM t PIVOT (sum(amount) FOR month IN (ANY ORDER BY month))

SELECT * FROM t UNPIVOT (sales FOR month IN (jan, feb AS "February"))

SELECT * FROM t TABLESAMPLE BERNOULLI (10)

SELECT 'it''s', 'a\'b', $$raw 'text'$$, X'1F' FROM t

SELECT iff(a, b, c), left(d, 1), current_date, current_timestamp(), sysdate(), extract(year FROM e) FROM t

SELECT INTERVAL '1 day', dateadd(day, 1, a), a + INTERVAL '1 hour' FROM t

SELECT a, sum(b) FROM t GROUP BY ALL

SELECT a, sum(b) FROM t GROUP BY CUBE (a, c) HAVING sum(b) > 1 ORDER BY 1 LIMIT 10 OFFSET 5

SELECT column1, column2 FROM VALUES (1, 'a'), (2, 'b')

WITH RECURSIVE r (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 10) SELECT n FROM r FETCH FIRST 5 ROWS ONLY

SELECT transform(a, x -> x + 1), filter(a, x -> x:value > 1), {'a': 1}, [1, 2][0] FROM t
