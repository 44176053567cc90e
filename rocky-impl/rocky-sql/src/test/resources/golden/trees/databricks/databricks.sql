SELECT x:a.b[0]::STRING, `c d`.`e`, "text" 'two', * EXCEPT (a) FROM t LATERAL VIEW OUTER explode(l) v AS item
SELECT CAST(a AS ARRAY<STRUCT<x: INT NOT NULL, y: MAP<STRING, ARRAY<INT>>>>), struct(1 AS a), transform(l, x -> 1) FROM a JOIN b LEFT SEMI JOIN c ON d
