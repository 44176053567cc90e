-- Set operations: names from the first branch, types from all of them.

-- UNION.
SELECT id, k FROM lefty UNION SELECT id, k FROM righty

-- UNION ALL of different integers.
SELECT i8 FROM numbers UNION ALL SELECT i16 FROM numbers UNION ALL SELECT u8 FROM numbers

-- UNION ALL of signed and unsigned.
SELECT i32 FROM numbers UNION ALL SELECT u32 FROM numbers

-- UNION ALL of BIGINT and UBIGINT.
SELECT i64 FROM numbers UNION ALL SELECT u64 FROM numbers

-- UNION ALL of decimals.
SELECT d9 FROM numbers UNION ALL SELECT d18 FROM numbers

-- UNION ALL of a decimal and an integer.
SELECT d4 FROM numbers UNION ALL SELECT i32 FROM numbers

-- UNION ALL of a decimal and a double.
SELECT d9 FROM numbers UNION ALL SELECT f64 FROM numbers

-- UNION ALL of FLOAT and INTEGER.
SELECT f32 FROM numbers UNION ALL SELECT i32 FROM numbers

-- UNION ALL of text and number.
SELECT s FROM texts UNION ALL SELECT id FROM numbers

-- UNION ALL with NULL.
SELECT NULL AS x UNION ALL SELECT id FROM numbers

-- UNION ALL of NULLs only.
SELECT NULL AS x UNION ALL SELECT NULL

-- UNION ALL of date and timestamp.
SELECT d FROM moments UNION ALL SELECT ts FROM moments

-- UNION ALL of timestamp and timestamp with zone.
SELECT ts FROM moments UNION ALL SELECT ts_tz FROM moments

-- UNION ALL of constants.
SELECT 1 AS n, 'a' AS t UNION ALL SELECT 2.5, 'b'

-- UNION ALL of a text constant and a date.
SELECT d FROM moments UNION ALL SELECT '2026-01-01'

-- UNION ALL of an enum and text.
SELECT feeling FROM texts UNION ALL SELECT s FROM texts

-- UNION ALL of lists.
SELECT li FROM nested UNION ALL SELECT [1.5]

-- UNION ALL of structs.
SELECT {'a': 1, 'b': 'x'} AS s UNION ALL SELECT {'a': 2.5, 'b': 'y'}

-- INTERSECT.
SELECT id FROM lefty INTERSECT SELECT id FROM righty

-- INTERSECT ALL.
SELECT k FROM lefty INTERSECT ALL SELECT k FROM righty

-- EXCEPT.
SELECT id FROM lefty EXCEPT SELECT id FROM righty

-- EXCEPT ALL.
SELECT k FROM lefty EXCEPT ALL SELECT k FROM righty

-- UNION BY NAME.
SELECT id, k, v FROM lefty UNION BY NAME SELECT w, k, id FROM righty

-- UNION ALL BY NAME, disjoint.
SELECT v FROM lefty UNION ALL BY NAME SELECT w FROM righty

-- UNION ALL BY NAME of three.
SELECT id FROM lefty UNION ALL BY NAME SELECT id, w FROM righty UNION ALL BY NAME SELECT name, id FROM employees

-- UNION ALL BY NAME with another case.
SELECT 1 AS Id, 'x' AS name UNION ALL BY NAME SELECT 'y' AS NAME, 2.5 AS id

-- Brackets and ORDER BY.
(SELECT id FROM lefty ORDER BY id LIMIT 1) UNION ALL (SELECT id FROM righty ORDER BY id DESC LIMIT 1) ORDER BY id

-- ORDER BY position.
SELECT id, k FROM lefty UNION ALL SELECT id, k FROM righty ORDER BY 2, 1

-- Set operations in a subquery.
SELECT u.id, count(*) AS n FROM (SELECT id FROM lefty UNION ALL SELECT id FROM righty) u GROUP BY u.id

-- UNION in a common table.
WITH both_sides AS (SELECT id, k FROM lefty UNION SELECT id, k FROM righty) SELECT * FROM both_sides

-- Precedence of INTERSECT.
SELECT 1 AS a UNION ALL SELECT 2 INTERSECT SELECT 2::BIGINT

-- UNION with stars.
SELECT * FROM lefty UNION ALL SELECT id, k, w, seen FROM righty

-- VALUES in a union.
SELECT id, k FROM lefty UNION ALL VALUES (1::BIGINT, 'x'), (2, NULL)

-- FROM first in a union.
FROM lefty SELECT id UNION ALL FROM righty SELECT id

-- UNION of a boolean and a number.
SELECT flag FROM numbers UNION ALL SELECT i32 FROM numbers

-- UNION of HUGEINT and DOUBLE.
SELECT i128 FROM numbers UNION ALL SELECT f64 FROM numbers

-- UNION of times.
SELECT t FROM moments UNION ALL SELECT t_tz FROM moments

-- UNION of timestamps of different precision.
SELECT ts_s FROM moments UNION ALL SELECT ts_ms FROM moments UNION ALL SELECT ts_ns FROM moments

-- UNION of a big decimal and a BIGINT.
SELECT d38 FROM numbers UNION ALL SELECT i64 FROM numbers

-- Sums and nulls.
SELECT 'all' AS label, sum(v) AS total FROM lefty UNION ALL SELECT 'none', NULL

-- UNION of an empty list and a list.
SELECT [] AS l UNION ALL SELECT li FROM nested

-- Non-null in both branches.
SELECT id, k FROM lefty UNION ALL SELECT id, name FROM employees
