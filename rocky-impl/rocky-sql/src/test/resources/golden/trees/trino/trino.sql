SELECT ROW(1, 'a'), CAST(x AS ROW(a BIGINT, b ARRAY(DOUBLE))), reduce(l, 0, (s, x) -> s + x, s -> s) FROM UNNEST(a, b) WITH ORDINALITY AS u (x, y, n) FETCH FIRST 5 ROWS WITH TIES
