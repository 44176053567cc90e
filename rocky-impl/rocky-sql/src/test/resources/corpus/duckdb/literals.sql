-- Literals, placeholders, intervals, names.

SELECT INTERVAL 5 DAY, INTERVAL (i) HOUR, INTERVAL '1 day', INTERVAL '1' YEAR, INTERVAL 1.5 DAYS FROM t

SELECT INTERVAL '1 day'::VARCHAR, INTERVAL (1 + 2) MONTHS + x, interval, interval + 1, interval.x FROM t

SELECT interval AS interval, interval i FROM t

SELECT ?, ?1, $1, $name, $2 + ? FROM t WHERE a = $x

SELECT E'a\nb', e'\'', 'it''s', $$a'b$$, $tag$ $$ $tag$, X'ab', x'00', B'0101', N'a', ''

SELECT 1, 1.5, .5, 5., 1e5, 1E-5, 1.5e+10, 1_000_000, 1_000.5

SELECT "a""b", "select", "Ünïcode", ünï, 名前, _x, a$b, a1 FROM t

SELECT TRUE, FALSE, NULL, true AND NOT false OR null

SELECT ? 1, ?1, ? + 1 FROM t

SELECT INTEGER ARRAY '[1]', INT[] '[1]', INTEGER ARRAY[3] '[1, 2, 3]', CHARACTER VARYING '1', NATIONAL CHARACTER VARYING 'a', my_type[] '[1]', my_type ARRAY '[1]' FROM t
