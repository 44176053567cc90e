-- Select lists: names of columns without an alias, aliases in every spelling, stars and their modifiers.

-- A column keeps its name.
SELECT id, i64 FROM numbers

-- A qualified column loses its qualifier.
SELECT n.id, n.i64, main.numbers.flag FROM numbers n, numbers

-- Column names keep the case of the table, not of the query.
SELECT ID, I64 FROM numbers

-- An alias in every spelling.
SELECT id AS a, i8 b, i16 AS "c d", i32 "E", f: i64 FROM numbers

-- An alias that is a keyword.
SELECT id AS "select", i8 AS "from", i16 AS value FROM numbers

-- Brackets are not part of a name.
SELECT (id), ((i64)) FROM numbers

-- Operators are spelled out in names.
SELECT id + 1, id - 1, id * 2, id / 2, id // 2, id % 2, -id, id ** 2 FROM numbers

-- Comparisons and logic in names.
SELECT id = 1, id <> 1, id != 1, id < 1, flag AND maybe, flag OR maybe, NOT flag, maybe IS NULL, maybe IS NOT NULL FROM numbers

-- Constants in names.
SELECT 1, -1, 1.5, 'x', 'it''s', TRUE, false, NULL

-- Typed constants in names.
SELECT DATE '2026-01-01', TIMESTAMP '2026-01-01 00:00:00', INTERVAL '1' DAY, INTERVAL 3 DAYS, TIME '10:00'

-- Calls in names.
SELECT upper(s), UPPER(s), length(s), concat(s, n), coalesce(n, s), nullif(n, s) FROM texts

-- Aggregates in names.
SELECT count(*), COUNT(*), count(id), sum(id), count(DISTINCT id), max(i64), avg(f64) FROM numbers

-- Casts in names.
SELECT id::VARCHAR, CAST(id AS BIGINT), TRY_CAST(i8 AS VARCHAR), id::DECIMAL(10, 2), CAST(id AS TEXT) FROM numbers

-- CASE in names.
SELECT CASE WHEN id > 1 THEN 'a' ELSE 'b' END, CASE id WHEN 1 THEN 2 END FROM numbers

-- IN and BETWEEN in names.
SELECT id IN (1, 2), id NOT IN (1), id BETWEEN 1 AND 2, id NOT BETWEEN 1 AND 2 FROM numbers

-- LIKE and its family in names.
SELECT s LIKE 'a%', s NOT LIKE 'a%', s ILIKE 'a%', s NOT ILIKE 'a', s SIMILAR TO 'a.*', s GLOB 'a*', s ~~ 'a', s !~~ 'a', s ^@ 'a' FROM texts

-- Windows in names.
SELECT row_number() OVER (ORDER BY id), sum(i64) OVER (PARTITION BY flag ORDER BY id), lag(id) OVER () FROM numbers

-- Lists, structs, and maps in names.
SELECT [1, 2], {'a': 1}, MAP {'k': 1}, li[1], st.a, m['x'], li[1:2] FROM nested

-- A subquery in a name.
SELECT (SELECT max(id) FROM numbers), EXISTS (SELECT 1 FROM numbers), id IN (SELECT id FROM texts) FROM nested

-- Lambdas in names.
SELECT list_transform(li, lambda x: x + 1), list_filter(li, lambda x, i: x > i) FROM nested

-- Dates and parts in names.
SELECT extract(year FROM d), date_part('month', d), year(d), d + 1, d + INTERVAL 1 DAY, d - d2 FROM moments

-- Text in names.
SELECT s || n, s || '!', substring(s, 1, 2), substring(s FROM 1 FOR 2), trim(s), trim(BOTH ' ' FROM s), position('a' IN s) FROM texts

-- The same name twice stays twice.
SELECT id, id, i64 AS id FROM numbers

-- A star.
SELECT * FROM numbers

-- A star with other items.
SELECT 1 AS one, *, id + 1 AS next FROM texts

-- Stars of one table each.
SELECT l.*, r.* FROM lefty l, righty r

-- A star over two tables.
SELECT * FROM lefty, righty

-- A star with a schema.
SELECT texts.* FROM main.texts

-- EXCLUDE takes columns away.
SELECT * EXCLUDE (i8, i16) FROM numbers

-- EXCLUDE without brackets and in another case.
SELECT * EXCLUDE I8 FROM numbers

-- EXCLUDE of a qualified name.
SELECT * EXCLUDE (l.id) FROM lefty l JOIN righty r ON l.id = r.id

-- EXCEPT is EXCLUDE.
SELECT * EXCEPT (doc) FROM texts

-- REPLACE keeps the place.
SELECT * REPLACE (upper(s) AS s, id::BIGINT AS id) FROM texts

-- RENAME keeps place and type.
SELECT * RENAME (s AS text, n AS maybe_text) FROM texts

-- All three at once.
SELECT * EXCLUDE (bytes) REPLACE (lower(s) AS s) RENAME (n AS note) FROM texts

-- EXCLUDE on a qualified star.
SELECT l.* EXCLUDE (k), r.* REPLACE (r.w * 2 AS w) FROM lefty l, righty r

-- A star with a pattern.
SELECT * LIKE 'i%' FROM numbers

-- A star against a pattern.
SELECT * NOT LIKE 'i%' FROM numbers

-- Case-blind pattern.
SELECT * ILIKE 'I%' FROM numbers

-- A pattern of regular expressions.
SELECT * SIMILAR TO 'i(8|16)' FROM numbers

-- GLOB.
SELECT * GLOB 'd*' FROM numbers

-- COLUMNS with a regular expression.
SELECT COLUMNS('d[0-9]+') FROM numbers

-- COLUMNS of everything.
SELECT COLUMNS(*) FROM texts

-- COLUMNS inside a call.
SELECT max(COLUMNS('i.*')) FROM numbers

-- COLUMNS inside an operator.
SELECT COLUMNS('i(8|16|32)') + 1 FROM numbers

-- COLUMNS with EXCLUDE.
SELECT min(COLUMNS(* EXCLUDE (flag, maybe))) FROM numbers

-- COLUMNS with a lambda.
SELECT COLUMNS(lambda c: c LIKE 'd%') FROM numbers

-- COLUMNS with a list.
SELECT COLUMNS(['id', 'i64']) FROM numbers

-- COLUMNS with an alias made of groups.
SELECT COLUMNS('d(\d+)') AS 'dec_\1' FROM numbers

-- COLUMNS of one table.
SELECT COLUMNS(l.*) FROM lefty l, righty r

-- COLUMNS twice in one expression are the same column.
SELECT COLUMNS('i8|i16') + COLUMNS('i8|i16') FROM numbers

-- Unpacked COLUMNS are arguments.
SELECT coalesce(*COLUMNS('i8|i16|i32')) AS first_known, greatest(*COLUMNS('i8|i16')) FROM numbers

-- COLUMNS in WHERE keeps the star.
SELECT id, i8, i16 FROM numbers WHERE COLUMNS('i8|i16') > 0

-- Casts of COLUMNS.
SELECT COLUMNS('i8|d9')::VARCHAR FROM numbers

-- An alias may be used further on in the same list.
SELECT id + 1 AS a, a * 2 AS b, b || 'x' AS c FROM numbers

-- A column goes before an alias of the same name.
SELECT i64 AS id, id + 1 AS n FROM numbers

-- An alias in WHERE, GROUP BY, HAVING.
SELECT id % 10 AS bucket, count(*) AS c FROM numbers WHERE bucket > 1 GROUP BY bucket HAVING c > 2 ORDER BY bucket

-- DISTINCT.
SELECT DISTINCT flag, maybe FROM numbers

-- DISTINCT before a call.
SELECT DISTINCT upper(s), CAST(id AS VARCHAR) AS t FROM texts

-- DISTINCT ON.
SELECT DISTINCT ON (k) k, v, seen FROM lefty ORDER BY k, seen DESC

-- FROM first, without a list.
FROM numbers

-- FROM first with a list.
FROM numbers SELECT id, flag WHERE flag

-- A trailing comma.
SELECT id, flag, FROM numbers

-- Struct stars.
SELECT st.* FROM nested

-- Struct stars of a table's struct.
SELECT lst[1].k, n.id FROM nested n

-- Struct fields by dots, through tables.
SELECT st.a, st.c.x, n.st.c.y, (st).b, st['a'], st.c['x'] FROM nested n

-- A row as a struct.
SELECT l FROM lefty l

-- Prefix aliases.
SELECT a: id, b: upper(s) FROM t: texts

-- Quoted names with odd characters.
SELECT "Select", "a b", "UPPER", "mixedCase", "ünï" FROM "Odd Names"

-- Quoted names are compared without case.
SELECT "SELECT", "A B", upper, MIXEDCASE FROM "odd names"

-- Expressions over odd names are quoted in names.
SELECT "Select" + 1, upper("a b"), "mixedCase" + 1, o."UPPER" * 2 FROM "Odd Names" o

-- Names from subqueries.
SELECT x, "count_star()" FROM (SELECT id AS x, count(*) FROM numbers GROUP BY id)

-- A star over a subquery with unnamed columns.
SELECT * FROM (SELECT id + 1, upper('a') FROM numbers)

-- Positions.
SELECT #1, #2 FROM lefty
