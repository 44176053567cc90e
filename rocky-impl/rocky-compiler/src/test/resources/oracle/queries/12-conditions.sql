-- CASE, COALESCE and friends: where types must agree.

-- CASE over integers.
SELECT CASE WHEN flag THEN i8 ELSE i16 END AS a, CASE WHEN flag THEN i32 ELSE u32 END AS b, CASE WHEN flag THEN i64 ELSE u64 END AS c, CASE WHEN flag THEN u8 ELSE i8 END AS d FROM numbers

-- CASE over numbers and constants.
SELECT CASE WHEN flag THEN i8 ELSE 0 END AS a, CASE WHEN flag THEN i8 ELSE 1000 END AS b, CASE WHEN flag THEN d9 ELSE 0 END AS c, CASE WHEN flag THEN 1 ELSE 2.5 END AS d, CASE WHEN flag THEN i64 ELSE 1.5 END AS e FROM numbers

-- CASE over decimals.
SELECT CASE WHEN flag THEN d4 ELSE d9 END AS a, CASE WHEN flag THEN d9 ELSE d18 END AS b, CASE WHEN flag THEN d9 ELSE i32 END AS c, CASE WHEN flag THEN d38 ELSE i64 END AS d, CASE WHEN flag THEN d9 ELSE f64 END AS e, CASE WHEN flag THEN d9 ELSE f32 END AS f FROM numbers

-- CASE with text.
SELECT CASE WHEN flag THEN 'a' ELSE 'b' END AS a, CASE WHEN flag THEN i32 ELSE 'x' END AS b, CASE WHEN flag THEN i32::VARCHAR ELSE 'x' END AS c, CASE WHEN flag THEN 'a' END AS d FROM numbers

-- CASE with NULL.
SELECT CASE WHEN flag THEN NULL ELSE i32 END AS a, CASE WHEN flag THEN i32 ELSE NULL END AS b, CASE WHEN flag THEN NULL END AS c, CASE WHEN flag THEN NULL ELSE 'x' END AS d FROM numbers

-- CASE with an operand.
SELECT CASE i32 WHEN 1 THEN 'one' WHEN 2 THEN 'two' ELSE 'many' END AS a, CASE flag WHEN TRUE THEN 1 ELSE 0 END AS b, CASE i8 WHEN i32 THEN i64 END AS c FROM numbers

-- CASE that cannot be NULL.
SELECT CASE WHEN maybe THEN 1 ELSE 0 END AS a, CASE WHEN maybe THEN id ELSE i64 END AS b, CASE WHEN maybe THEN id END AS c FROM numbers

-- Nested CASE.
SELECT CASE WHEN flag THEN CASE WHEN maybe THEN 1 ELSE 2.5 END ELSE i64 END AS a FROM numbers

-- COALESCE.
SELECT coalesce(i8, i16, i32) AS a, coalesce(i8, 0) AS b, coalesce(d4, d9) AS c, coalesce(maybe, FALSE) AS d, coalesce(NULL, i32) AS e, coalesce(i32, 1.5) AS f, coalesce(f32, d9) AS g FROM numbers

-- COALESCE and NOT NULL.
SELECT coalesce(n, s) AS a, coalesce(n, 'x') AS b, coalesce(n, c) AS c, coalesce(n, NULL) AS d, coalesce(s) AS e FROM texts

-- IFNULL, NULLIF, IF.
SELECT ifnull(i8, 0) AS a, nullif(i32, 0) AS b, if(flag, i8, i16) AS c, ifnull(maybe, TRUE) AS d, nullif(d9, 0) AS e, nullif(i32, 1.5) AS f, if(flag, 1, 2.5) AS g, if(maybe, id, i64) AS h FROM numbers

-- IN with mixed types.
SELECT i32 IN (1, 2.5) AS a, d9 IN (1, 2) AS b, i8 IN (i16, i32) AS c, i32 NOT IN (1, NULL) AS d, i32 IN ('1', '2') AS e, (i32, flag) IN ((1, TRUE)) AS f, i32 IN [1, 2] AS g FROM numbers

-- BETWEEN with mixed types.
SELECT i32 BETWEEN 1 AND 2.5 AS a, d9 BETWEEN i8 AND i64 AS b, f64 BETWEEN 0 AND 1 AS c FROM numbers

-- Boolean arithmetic with NULL.
SELECT flag AND NULL AS a, NULL OR flag AS b, NOT NULL AS c, flag AND i32 > 1 AS d, i32 AND flag AS e FROM numbers

-- CASE over lists and structs.
SELECT CASE WHEN id > 1 THEN li ELSE [] END AS a, CASE WHEN id > 1 THEN li ELSE [1.5] END AS b, coalesce(st, {'a': 1, 'b': 'x', 'c': {'x': 1.5, 'y': DATE '2026-01-01'}}) AS c, coalesce(ls, []) AS d, CASE WHEN id > 1 THEN m ELSE MAP {'a': 1} END AS e FROM nested

-- CASE over enums.
SELECT CASE WHEN id > 1 THEN feeling ELSE 'ok' END AS a, CASE WHEN id > 1 THEN feeling ELSE s END AS b, coalesce(feeling, feeling) AS c FROM texts

-- CASE over booleans and numbers.
SELECT CASE WHEN flag THEN maybe ELSE i32 END AS a, CASE WHEN flag THEN TRUE ELSE 0 END AS b FROM numbers

-- CASE over big numbers.
SELECT CASE WHEN flag THEN i128 ELSE u64 END AS a, CASE WHEN flag THEN i128 ELSE f32 END AS b, CASE WHEN flag THEN u128 ELSE i128 END AS c, CASE WHEN flag THEN i128 ELSE d9 END AS d, CASE WHEN flag THEN f32 ELSE f64 END AS e FROM numbers

-- Decode by lists.
SELECT ['low', 'middle', 'high'][i32] AS a, {'a': 1, 'b': 2}['a'] AS b, MAP {1: 'x'}[i32] AS c FROM numbers

-- WHERE does not change types.
SELECT i32, maybe FROM numbers WHERE i32 IS NOT NULL AND maybe IS NOT NULL

-- WHERE and NOT NULL through an expression.
SELECT i32 + 1 AS a, i8 FROM numbers WHERE i32 > 5 AND (i8 IS NOT NULL OR i16 IS NOT NULL)

-- Greatest and least ignore NULLs.
SELECT greatest(i8, NULL) AS a, least(i32, i64, 5) AS b, greatest('a', 'b') AS c, greatest(d9, 0) AS d, least(d4, 1.55) AS e FROM numbers

-- try and error.
SELECT TRY(i32 / 0) AS a, TRY(CAST('x' AS INTEGER)) AS b, constant_or_null(1, i32) AS c FROM numbers

-- CASE of moments and text constants.
SELECT CASE WHEN id > 1 THEN d ELSE '2026-01-01' END AS a, CASE WHEN id > 1 THEN ts ELSE d END AS b, coalesce(d2, current_date) AS c, coalesce(ts2, now()) AS e FROM moments

-- CASE with aggregates.
SELECT CASE WHEN count(*) > 1 THEN sum(i32) ELSE 0 END AS a, coalesce(sum(d9), 0) AS b, coalesce(max(i8), -1) AS c, nullif(count(*), 0) AS d, coalesce(avg(i32), 0) AS e, ifnull(sum(f32), 0) AS f FROM numbers
