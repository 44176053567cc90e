SELECT ROW(1, 'a'), CAST(x AS ROW(a BIGINT, b ARRAY(DOUBLE))), reduce(l, 0, (s, x) -> s + x, s -> s) FROM UNNEST(a, b) WITH ORDINALITY AS u (x, y, n) FETCH FIRST 5 ROWS WITH TIES
SELECT U&'\0041', U&'!0061' UESCAPE '!', 0b101, 0o17, f(() -> 1), regexp_replace(a, 'x', m -> 'y') FROM t
SELECT json_value(j, 'lax $.a' PASSING x AS y RETURNING BIGINT NULL ON EMPTY), json_object('a' : 1, KEY 'b' VALUE 2), json_array(NULL ON NULL) FROM t
SELECT * FROM t, JSON_TABLE(t.j, 'lax $' COLUMNS (n FOR ORDINALITY, a VARCHAR(5) PATH 'lax $.a', NESTED PATH 'lax $.b[*]' COLUMNS (b DOUBLE))) AS jt
SELECT * FROM TABLE(f(input => TABLE(t) AS x PARTITION BY a, columns => DESCRIPTOR(b, c BIGINT)))
SELECT listagg(a, ',' ON OVERFLOW TRUNCATE '...' WITH COUNT) WITHIN GROUP (ORDER BY b) FROM t GROUP BY ALL ROLLUP (a)
