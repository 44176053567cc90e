-- Row patterns inside of a window.
SELECT val OVER w, label OVER w, count(*) OVER w FROM orders WINDOW w AS (PARTITION BY c ORDER BY d MEASURES a.total AS val, CLASSIFIER() AS label ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING AFTER MATCH SKIP PAST LAST ROW INITIAL PATTERN (a b+) DEFINE b AS b.total > a.total)

-- Routines that are declared before the query.
WITH FUNCTION double_it(x integer) RETURNS integer RETURN x * 2 SELECT double_it(a) FROM t

-- Settings that are made before the query.
WITH SESSION query_max_run_time = '1h' SELECT 1
