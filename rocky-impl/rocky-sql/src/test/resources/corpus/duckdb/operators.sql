-- Operators and predicates.

SELECT list_transform(l, lambda x: x + 1), list_transform(l, lambda x, i: x + i), list_filter(l, x -> x > 1), list_reduce(l, (x, y) -> x + y) FROM t

SELECT a -> 'b', a ->> 'b', a -> '$.b' ->> 'c', a -> 0, a->'b'->'c' FROM t

SELECT a IS NULL, a IS NOT NULL, a ISNULL, a NOTNULL, a NOT NULL, a IS TRUE, a IS NOT FALSE, a IS UNKNOWN, a IS NOT UNKNOWN FROM t

SELECT a IS DISTINCT FROM b, a IS NOT DISTINCT FROM b FROM t

SELECT a BETWEEN 1 AND 2, a NOT BETWEEN 1 AND 2 AND b, a BETWEEN ASYMMETRIC 1 AND 2 FROM t

SELECT a LIKE 'x%', a NOT LIKE 'x' ESCAPE '!', a ILIKE 'x', a NOT ILIKE 'x', a GLOB 'x*', a SIMILAR TO 'x.*', a NOT SIMILAR TO 'x', a ~ 'x', a !~ 'x', a ~* 'x', a !~* 'x', a ~~ 'x', a !~~ 'x', a ~~* 'x', a !~~* 'x', a ~~~ 'x' FROM t

SELECT EXISTS (SELECT 1), NOT EXISTS (FROM t), EXISTS(SELECT 1) AND true

SELECT (a, b) = (1, 2), (a, b) < (c, d), ROW(1, 2), ROW(), row(a, b).x, (1, 'a', NULL) FROM t

SELECT #1, #2 + 1 FROM t

SELECT a AT TIME ZONE 'UTC', a AT TIME ZONE tz AT TIME ZONE 'UTC' FROM t

SELECT a COLLATE NOCASE, a COLLATE de.NOACCENT = b FROM t ORDER BY a COLLATE "de"

SELECT a & b, a | b, a << 1, a >> 1, ~a, a ^ 2, a ** 2, a // b, a % b, @a, @ -5, 5!, 5 ! FROM t

SELECT a <=> b, a <-> b, a && b, a @> b, a <@ b, a ^@ b, a |/ b, a ||/ b FROM t

SELECT CASE a WHEN 1 THEN 'x' WHEN 2 THEN 'y' ELSE 'z' END, CASE WHEN a THEN b END, CASE WHEN a THEN CASE WHEN b THEN c END ELSE d END FROM t

SELECT * FROM t WHERE a = 1 AND b > 2 OR NOT c AND d IS NULL

SELECT 1 + 2 * 3 - 4 / 5 % 6 // 7 ^ 8 ** 9

SELECT a || b + c || d, a + b || c, a = b || c, a < b + c FROM t

SELECT a, b FROM t WHERE (a, b) NOT IN (SELECT c, d FROM u) AND EXISTS (SELECT 1 FROM v WHERE v.x = t.a)

SELECT * FROM a JOIN b NEAREST 3 BY DISTANCE a.v <-> b.v

SELECT * FROM a LEFT JOIN b x EXACT NEAREST 5 BY DISTANCE a.v <-> x.v

SELECT a FROM t ORDER BY (SELECT 1), 2 + 3 DESC, lower(b) COLLATE NOCASE NULLS FIRST,

SELECT x IN (1)::BOOLEAN, x IS NULL = y, x IS NULL IS NULL, a = b IS NULL, a IS NULL AND b FROM t

SELECT a = NOT b, a AND NOT b = c, NOT a = b, NOT a IN (1), NOT a LIKE b FROM t

SELECT * FROM t AS t1, t AS t2 WHERE t1.a <> t2.a AND t1.b != t2.b AND t1.c == t2.c

SELECT sum(x) OVER (PARTITION BY a, b ORDER BY c DESC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND 1 FOLLOWING), rank() OVER w, dense_rank() OVER (w) FROM t WINDOW w AS (ORDER BY a)

SELECT a = ANY (SELECT 1), a > ALL ([1, 2]), a = ANY b, a < ALL [1, 2], a <> SOME b FROM t

SELECT a = ANY b || c, a + b = ANY c AND d FROM t

SELECT a IS NULL::INT, a IS NOT NULL::VARCHAR, a ISNULL::INT, a NOTNULL::INT, a NOT NULL::INT, a IS TRUE::INT::VARCHAR FROM t

SELECT a NOT SIMILAR TO 'x', a NOT GLOB 'x', a NOT ILIKE 'x', a NOT ~~ 'x' FROM t
