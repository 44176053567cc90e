SELECT a OR b AND NOT c = d + e * f ^ -g::INT
SELECT a AND b AND c AND d
SELECT a == b, a != b, a <> b, a || b || c, a // b, a ** b, -a ^ b, ~a & b, a ->> 'k', a @> b, 5 !
SELECT a IS NULL, a ISNULL, a NOTNULL, a NOT NULL, a IS NOT TRUE, a IS UNKNOWN, a IS DISTINCT FROM b, a IS NOT DISTINCT FROM b
SELECT a BETWEEN 1 AND 2 AND b, a NOT BETWEEN 1 AND 2, a IN (1, 2), a NOT IN (b), a IN (SELECT 1), a IN l, (a, b) IN ((1, 2))
SELECT a LIKE 'x' ESCAPE '!', a NOT ILIKE 'y', a GLOB 'z', a SIMILAR TO 'w', a ~ 'v', a !~~ 'u', a !~~* 't', a ~~~ 's'
SELECT a = ANY (SELECT 1), a > ALL (l), EXISTS (SELECT 1), NOT EXISTS (FROM t)
SELECT a AT TIME ZONE 'UTC', a COLLATE NOCASE.NOACCENT, CASE a WHEN 1 THEN b ELSE c END, CASE WHEN a THEN b WHEN c THEN d END
SELECT j -> 'a' -> 'b', j -> 'a' ->> 'b', f(j -> 'a'), list_transform(l, x -> x + 1), list_filter(l, (x, i) -> x), g(x -> 'a'), h(x -> x ->> 'a')
SELECT ((a + b)) * c, (a), (a, b), ROW(a), ()
SELECT a = ANY b, a IS NULL::INT, a NOT ~~ 'x'
SELECT a IN ((SELECT 1)), a IN (((SELECT 1)) UNION SELECT 2), a IN ((SELECT 1), 2)
