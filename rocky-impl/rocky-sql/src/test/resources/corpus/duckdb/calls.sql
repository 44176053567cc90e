-- Calls, and the functions with a grammar of their own.

SELECT EXTRACT(YEAR FROM d), EXTRACT('month' FROM d), EXTRACT(epoch FROM d), EXTRACT(dow FROM d), extract(isodow FROM d + 1) FROM t

SELECT SUBSTRING(x FROM 1 FOR 2), SUBSTRING(x FROM 2), SUBSTRING(x FOR 2), SUBSTRING(x, 1, 2), substring(x, 1) FROM t

SELECT POSITION('a' IN x), TRIM(x), TRIM(BOTH FROM x), TRIM(BOTH 'a' FROM x), TRIM(LEADING 'a' FROM x), TRIM(TRAILING FROM x), TRIM('a' FROM x), TRIM(FROM x), TRIM(x, 'ab') FROM t

SELECT OVERLAY(x PLACING 'a' FROM 1 FOR 2), OVERLAY(x PLACING 'a' FROM 1), overlay(x, 'a', 1) FROM t

SELECT count(*), count(a.*), count(DISTINCT a), sum(ALL a), f(a := 1), f(a => 1, b => 2), f(*) FROM t

SELECT f(DISTINCT a, b ORDER BY c DESC, d) FROM t

SELECT coalesce(a, b), nullif(a, b), greatest(a, b), if(a, b, c), ifnull(a, b), try(a / b), unpack(x), row_number() FROM t

SELECT left(a, 1), right(a, 1), a.left(2), main.left(a, 1), "left"(a, 1) FROM t

SELECT current_date, current_timestamp, today(), now(), current_schema() FROM t

SELECT * FROM a JOIN b APPROX NEAREST BY SIMILARITY f(a.v, b.v)

SELECT json_extract(j, '$.a'), j->'$.a'->>'b', (j->>'a')::INT, j->'a' = 'x' FROM t
