SELECT a, t.b AS c, d "D e", f: 1, 2 AS 'text', * FROM t
SELECT * EXCLUDE (a, t.b) REPLACE (c + 1 AS c) RENAME (d AS e), t.* EXCLUDE x FROM t
SELECT * LIKE 'a%', t.* NOT ILIKE 'b', * EXCLUDE (x) SIMILAR TO 'c' FROM t
SELECT COLUMNS('x.*'), min(COLUMNS(* EXCLUDE a)), *COLUMNS(c -> c LIKE 'a%'), count(*), f(t.*) FROM t
SELECT DISTINCT ON (a, b) c FROM t
SELECT DISTINCT a FROM t
FROM t
FROM t SELECT a WHERE b
