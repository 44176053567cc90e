SELECT * FROM a, main.b AS c(x, y), d: e, "f.csv", 'g.csv' h
SELECT * FROM a JOIN b ON x LEFT JOIN c USING (y, z) NATURAL FULL JOIN d CROSS JOIN e POSITIONAL JOIN f
SELECT * FROM a SEMI JOIN b USING (x) ANTI JOIN c ON y ASOF LEFT JOIN d ON z
SELECT * FROM a JOIN b JOIN c ON x ON y
SELECT * FROM (a JOIN b ON x) AS j, (c), LATERAL (SELECT 1) l, (VALUES (1)) v(x), VALUES (2) w
SELECT * FROM ((SELECT 1) UNION (SELECT 2)) u, ((SELECT 1) s JOIN t ON x)
SELECT * FROM range(3), read_csv('x', header = true, sep := ',', names => n) AS r(a), unnest(l) WITH ORDINALITY o(x, i)
SELECT * FROM t AT (VERSION => 3) TABLESAMPLE 10%
SELECT * FROM a JOIN b NEAREST 3 BY DISTANCE a.v <-> b.v
