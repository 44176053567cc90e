SELECT f(), main.g(a, b := 1, c => 2), count(DISTINCT a ORDER BY b DESC), sum(a) FILTER (WHERE b), sum(a) FILTER (b)
SELECT quantile_cont(0.5) WITHIN GROUP (ORDER BY x), first(a IGNORE NULLS) OVER (), lag(a) IGNORE NULLS OVER w FROM t
SELECT EXTRACT(YEAR FROM d), extract('epoch' FROM d), SUBSTRING(a FROM 1 FOR 2), SUBSTRING(a FOR 2), POSITION('x' IN a), TRIM(LEADING 'x' FROM a), TRIM(a), OVERLAY(a PLACING 'x' FROM 1)
SELECT left(a, 1), coalesce(a, b), CAST(a AS INT), TRY_CAST(a AS VARCHAR), a::INT::DATE
