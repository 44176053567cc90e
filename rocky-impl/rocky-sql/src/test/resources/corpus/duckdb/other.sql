-- Comments, subqueries, odd places.

SELECT apply(l, lambda x: lambda_x(x)), list_transform(l, lambda x: list_transform(x, lambda y: x + y)) FROM t

SELECT /* a /* nested */ b */ 1 -- end

SELECT 1;

SELECT 1;;

SELECT a.b.c.d, db.s.t.c, "A"."B" FROM x

SELECT year, month, day, year(d), month(d), date, time, timestamp, t.date, value, name, type, id, key, filter, over, rows, range FROM t

SELECT a year_, a AS year, a "year" FROM t

SELECT map, struct, values, columns, row, exists, coalesce, position, int, varchar FROM t

SELECT (SELECT 1), (SELECT a FROM u LIMIT 1) + 1, ((SELECT 1) UNION (SELECT 2) LIMIT 1), ((SELECT 1)) FROM t

SELECT (SELECT 1) UNION ALL (SELECT 2)

SELECT (FROM t), (TABLE t), (VALUES (1)), (WITH a AS (SELECT 1) FROM a), (PIVOT t ON x) FROM y

SELECT a FROM t GROUP BY a HAVING a > 1 WINDOW w AS () QUALIFY a > 2 USING SAMPLE 5 ORDER BY a LIMIT 1 OFFSET 2

SELECT a, FROM (SELECT 1 AS a,) t,

SELECT lambda x: x + 1

SELECT GROUPING SETS FROM t

SELECT t FROM t GROUP BY t

SELECT *, a FROM t

SELECT * , * FROM t

SELECT 1 AS "a b", 2 AS 'c d', 3 e

FROM t SELECT DISTINCT a WHERE b GROUP BY ALL ORDER BY ALL LIMIT 5

SELECT COLUMNS('a') + COLUMNS('b'), * EXCLUDE ('a', "b") FROM t
