-- Names of parts other than tables and functions that are only known when the query runs.
SELECT row_number() OVER IDENTIFIER('w') FROM t WINDOW w AS (ORDER BY a)

-- Hive's other spelling of TRANSFORM.
FROM (SELECT 1 AS k) s MAP s.k USING 'cat' AS (k)
