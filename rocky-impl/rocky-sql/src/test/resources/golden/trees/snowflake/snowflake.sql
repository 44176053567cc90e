SELECT src:a.b[0]:c::NUMBER(10, 2), f.value:sku FROM t, LATERAL FLATTEN(input => t.x, outer => true) f
SELECT TOP 5 a FROM TABLE(f(1)) AS x MINUS SELECT b FROM u AT (OFFSET => -60)
SELECT t.$1, {*}, a.id = b.id (+), * ILIKE 'a%' REPLACE (1 AS b) FROM db..t
SELECT f(x INT -> x), f((x INT, y INT) -> x), NTH_VALUE(a, 2) FROM LAST IGNORE NULLS OVER (ORDER BY b) FROM t
SELECT * FROM t ASOF JOIN q MATCH_CONDITION (t.at >= q.at) ON t.s = q.s
SELECT TOP 5 * FROM t ASOF JOIN q MATCH_CONDITION (t.at >= q.at) USING (s)
SELECT $1 FROM @my_stage/path/file.csv (FILE_FORMAT => csv) AS f
SELECT * FROM TABLE('db.s.t'), TABLE($name) AS u, t CHANGES (INFORMATION => DEFAULT) AT (OFFSET => -60) END (OFFSET => -1)
SELECT * FROM sales PIVOT (SUM(x) FOR q IN (ANY ORDER BY q) DEFAULT ON NULL (0)), t SAMPLE (10) SEED (1)
