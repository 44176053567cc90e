-- Trino.

SELECT id, "order id" FROM hive.raw.orders

SELECT a FROM t ORDER BY a DESC NULLS LAST OFFSET 5 ROWS FETCH FIRST 10 ROWS ONLY

SELECT a FROM t FETCH FIRST 5 ROWS WITH TIES

SELECT ROW(1, 'a'), CAST(ROW(1, 2) AS ROW(x BIGINT, y DOUBLE)), ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]) FROM t

SELECT u.x, u.n FROM t CROSS JOIN UNNEST(t.items) WITH ORDINALITY AS u (x, n)

SELECT x, y FROM UNNEST(ARRAY[1, 2], ARRAY['a', 'b']) AS u (x, y)

SELECT transform(a, x -> x + 1), reduce(a, 0, (s, x) -> s + x, s -> s), filter(a, x -> x > 0) FROM t

SELECT a[1], m['k'], r.x, element_at(a, 1) FROM t

SELECT TRY_CAST(a AS INTEGER), TRY(a / b), CAST(c AS DECIMAL(10, 2)), CAST(d AS TIMESTAMP(6) WITH TIME ZONE), CAST(e AS ARRAY(ROW(x INTEGER))) FROM t

SELECT DATE '2026-01-01', TIMESTAMP '2026-01-01 00:00:00 UTC', INTERVAL '1' DAY, INTERVAL '1-2' YEAR TO MONTH, X'1F', U&'\0041', DECIMAL '1.5' FROM t

SELECT at AT TIME ZONE 'UTC', EXTRACT(YEAR FROM d), POSITION('a' IN b), SUBSTRING(c FROM 1 FOR 2), TRIM(BOTH 'x' FROM d) FROM t

SELECT listagg(a, ',') WITHIN GROUP (ORDER BY b), array_agg(a ORDER BY b) FILTER (WHERE c > 1), count(*) FROM t

SELECT lag(a, 1) IGNORE NULLS OVER (PARTITION BY b ORDER BY c), sum(a) OVER w FROM t WINDOW w AS (PARTITION BY b)

SELECT a, sum(b) FROM t GROUP BY GROUPING SETS ((a), ()) HAVING sum(b) > 1

SELECT a IS DISTINCT FROM b, a BETWEEN 1 AND 2, a LIKE 'x!%' ESCAPE '!', a = ANY (SELECT 1), a > ALL (VALUES 1, 2), a IN (1, 2) FROM t

SELECT * FROM a JOIN (b CROSS JOIN c) ON a.id = b.id

SELECT * FROM t FOR VERSION AS OF 3

SELECT * FROM t FOR TIMESTAMP AS OF TIMESTAMP '2026-01-01 00:00:00' AS u

SELECT * FROM t TABLESAMPLE BERNOULLI (10)

SELECT * FROM TABLE(sequence(start => 1, stop => 10))

SELECT * FROM (VALUES (1, 'a'), (2, 'b')) AS t (x, y)

VALUES 1, 2, 3

TABLE t

WITH RECURSIVE r (n) AS (VALUES 1 UNION ALL SELECT n + 1 FROM r WHERE n < 10) SELECT n FROM r

SELECT a FROM t UNION ALL (SELECT b FROM u LIMIT 1) EXCEPT SELECT c FROM v

SELECT 'a' || 'b' || c, -a, a % b, current_date, current_timestamp, 0xFF, 1_000 FROM t

SELECT day, month, year, date, time, value, key, type FROM t

SELECT m.customer, m.bottom, m.top
FROM orders MATCH_RECOGNIZE (
    PARTITION BY customer
    ORDER BY ordered_on
    MEASURES FINAL LAST(down.price) AS bottom, RUNNING LAST(up.price) AS top, CLASSIFIER() AS label
    ONE ROW PER MATCH
    AFTER MATCH SKIP TO NEXT ROW
    PATTERN (strt down+? (up | flat){2,3} ^ x*)
    SUBSET u = (up, flat)
    DEFINE down AS price < PREV(price), up AS price > PREV(price, 1)
) AS m
