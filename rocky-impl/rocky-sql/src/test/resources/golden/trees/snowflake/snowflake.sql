SELECT src:a.b[0]:c::NUMBER(10, 2), f.value:sku FROM t, LATERAL FLATTEN(input => t.x, outer => true) f
SELECT TOP 5 a FROM TABLE(f(1)) AS x MINUS SELECT b FROM u AT (OFFSET => -60)
