-- Select lists: FROM first, aliases, stars and their modifiers, COLUMNS, DISTINCT.

FROM tbl

FROM tbl SELECT a, b

FROM tbl SELECT a WHERE a > 1 GROUP BY a HAVING count(*) > 1 ORDER BY a

SELECT a, b, FROM t

SELECT a: 1, b: x + 1 FROM t

SELECT a AS "select", b AS select, c "x y" FROM t

SELECT * EXCLUDE (a, b) FROM t

SELECT * EXCLUDE a FROM t

SELECT * EXCLUDE (t.a) FROM t

SELECT * EXCEPT (a) FROM t

SELECT * REPLACE (a + 1 AS a, b / 2 AS b) FROM t

SELECT * REPLACE a + 1 AS a FROM t

SELECT * RENAME (a AS b) FROM t

SELECT * RENAME a AS b FROM t

SELECT * EXCLUDE (x) REPLACE (y + 1 AS y) RENAME (z AS w) FROM t

SELECT * LIKE 'a%' FROM t

SELECT * NOT LIKE 'a%' FROM t

SELECT * ILIKE 'a%' FROM t

SELECT * SIMILAR TO 'a.*' FROM t

SELECT * GLOB 'a*' FROM t

SELECT * EXCLUDE (a) LIKE 'b%' FROM t

SELECT t.*, u.* EXCLUDE (x) FROM t, u

SELECT t.* LIKE 'x%' FROM t

SELECT COLUMNS('a.*') FROM t

SELECT COLUMNS(* EXCLUDE x) FROM t

SELECT COLUMNS(c -> c LIKE 'a%') FROM t

SELECT COLUMNS(lambda c: c LIKE 'a%') FROM t

SELECT min(COLUMNS(*)), max(COLUMNS(* EXCLUDE (a))) FROM t

SELECT coalesce(*COLUMNS(*)) FROM t

SELECT COLUMNS('(\w+)_x') AS '\1_y' FROM t

SELECT COLUMNS(t.*) + 1 FROM t

SELECT COLUMNS(['a', 'b']) FROM t

SELECT DISTINCT a FROM t

SELECT DISTINCT ON (a) a, b FROM t ORDER BY a, b

SELECT DISTINCT ON (a, b,) * FROM t

SELECT ALL a FROM t

SELECT DISTINCT lower(a), coalesce(b, 0) FROM t

SELECT DISTINCT (a), b FROM t

SELECT (a, b) sample FROM t

SELECT DISTINCT upper(a), CAST(b AS DATE) FROM t

SELECT DISTINCT (a + 1) FROM t
