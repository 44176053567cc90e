-- What columns without an alias are called, and rare ways to write things.

-- Queries in expressions.
SELECT (SELECT max(v) AS top FROM lefty AS l WHERE l.id > 1 AND k <> 'x' GROUP BY k HAVING count(*) > 1 ORDER BY k ASC, 1 DESC NULLS LAST LIMIT 1 OFFSET 0) FROM righty

-- Joins in them.
SELECT (SELECT l.id FROM lefty l JOIN righty r ON l.id = r.id, nested n LIMIT 1), (SELECT count(*) FROM lefty LEFT JOIN righty USING (id, k)), (SELECT count(*) FROM lefty NATURAL JOIN righty), (SELECT count(*) FROM (lefty CROSS JOIN numbers) AS both_)

-- Set operations and tables without a select list in them.
SELECT (SELECT id FROM lefty UNION ALL SELECT 2 UNION ALL SELECT 3 LIMIT 1), (SELECT 1 EXCEPT SELECT 2), (VALUES (1), (2) LIMIT 1), (FROM lefty SELECT max(id)), EXISTS (TABLE lefty), id IN (FROM righty SELECT id) FROM lefty

-- Common tables and windows in them.
SELECT (WITH a (x) AS MATERIALIZED (SELECT 1), b AS (SELECT x + 1 FROM a) SELECT count(*) FROM b), (SELECT sum(id) OVER w FROM lefty WINDOW w AS (PARTITION BY k) LIMIT 1), (WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 3) SELECT max(n) FROM c)

-- Stars, functions and samples in them.
SELECT (SELECT count(*) FROM (SELECT * EXCLUDE (id) FROM lefty)), (SELECT max(i) FROM range(3) r(i)), (SELECT sum(x) FROM unnest([1, 2]) WITH ORDINALITY AS u(x, o)), (SELECT DISTINCT k FROM lefty LIMIT 10%)

-- Arrays of queries.
SELECT ARRAY(SELECT id FROM lefty), ARRAY((SELECT id FROM lefty)), ARRAY(SELECT id FROM lefty ORDER BY k DESC, id), ARRAY(SELECT 1 UNION ALL SELECT 2)

-- Conditions in a row, whatever brackets they have.
SELECT maybe OR (flag OR id > 1) OR (i32 > 1 OR i64 > 1), flag AND (maybe AND id = 1) FROM numbers

-- Signs.
SELECT - -1, -(-1), - - -1, -(id), -(1 + 1), @i32, (@i32) + 1, @i32 + 1, ~i32 + 1 FROM numbers

-- Operators by their names.
SELECT id OPERATOR(+) 1, id OPERATOR(main.=) 1, s OPERATOR(||) 'x' FROM texts

-- Patterns.
SELECT s LIKE 'a!%' ESCAPE '!', s NOT LIKE 'a!%' ESCAPE '!', s NOT ILIKE 'a' ESCAPE 'x', s ~* 'a', s !~* 'a', s <> ANY (SELECT k FROM lefty), id == ANY ([1, 2]) FROM texts

-- Types of the standard.
SELECT id::CHARACTER VARYING, id::CHAR(3), id::NATIONAL CHARACTER VARYING(4), ROW(1, 'a')::ROW(a INTEGER, b VARCHAR), s::TIMESTAMP WITHOUT TIME ZONE, s::TIMESTAMP(3), s::TIMESTAMP(9), s::BIT VARYING, s::INTERVAL YEAR, s::"text", date(s), N'text', X'0A' FROM texts

-- Frames of windows.
SELECT sum(id) OVER (ORDER BY id RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW), sum(id) OVER (ORDER BY id RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING), sum(id) OVER (ORDER BY id ASC ROWS 1 PRECEDING EXCLUDE TIES), first(id) OVER (ORDER BY k), last(id) OVER (), mode(id) OVER (PARTITION BY k), list(id ORDER BY k ASC) OVER () FROM lefty

-- Ordered sets.
SELECT mode(ORDER BY id), mode() WITHIN GROUP (ORDER BY k DESC), list(id ORDER BY k ASC NULLS FIRST), count(l.*) FILTER (WHERE id > 1) FROM lefty l

-- Slices.
SELECT li[:-:2], li[2:-:-1], li[1:2:1] FROM nested

-- Paths with several results.
SELECT doc -> '$.a[*]', doc ->> '$.*', json_extract(doc, '$..a'), json_extract_string(doc, '$.a[*].b'), json_type(doc, '$[*]'), json_array_length(doc, '$.*'), json_keys(doc, '$[*]'), json_exists(doc, '$.*'), json_extract(doc, '$."a*b"'), json_extract(doc, 'a*b'), json_extract(doc, '/a/*') FROM texts

-- Nothing where a list should be.
SELECT list_filter(NULL, LAMBDA x: x > 1), list_transform(NULL, LAMBDA x: x), list_reduce(NULL, LAMBDA x, y: x + y), list_sort(NULL), list_sum(NULL), list_append(NULL, 1), list_concat(NULL, NULL)

-- Formats that read nanoseconds and an offset.
SELECT strptime(s, '%Y-%m-%d %H:%M:%S.%n%z'), try_strptime(s, '%n %z') FROM texts

-- Joins by the name of their type.
SELECT * FROM lefty JOIN BY (TYPE LEFT) righty USING (id)

-- Whether a row fits.
SELECT l.id, __mark_join_marker FROM lefty l JOIN BY (TYPE MARK) righty r ON l.id = r.id

-- One side only.
SELECT * FROM lefty l JOIN BY (TYPE RIGHT_ANTI) righty r ON l.id = r.id

-- A join that looks to its left.
SELECT l.id, r.w, n.i8 FROM lefty l JOIN (righty r JOIN numbers n ON n.id = l.id AND r.id = l.id) ON TRUE

-- A name further out, where the relation of that name further in has no such column.
SELECT id FROM lefty x WHERE EXISTS (SELECT 1 FROM numbers x WHERE x.k = 'a')

-- Select items in HAVING and GROUP BY.
SELECT sum(v) AS v FROM lefty HAVING v > 3

-- An alias before a column further out.
SELECT id, (SELECT sum(r.w) FROM (SELECT id AS key_, w FROM righty) r WHERE r.key_ IN (SELECT l2.id AS w FROM lefty l2 GROUP BY w)) FROM lefty

-- Pairs of keys.
SELECT id, k, count(*) FROM lefty GROUP BY ((id, k))

-- Rows of lists as keys.
SELECT unnest(li) AS x, count(*) FROM nested GROUP BY x

-- Queries as keys.
SELECT (SELECT max(w) FROM righty) + id AS x, count(*) FROM lefty GROUP BY (SELECT max(w) FROM righty) + id

-- Numbers of rows, and functions without brackets in quotes.
SELECT rowid, l.rowid + 1, "current_date", "CURRENT_USER" FROM lefty l

-- Names with digits behind the first sign.
SELECT {'_0': 1, '_a': 2, 'a1': 3}

-- Order by what stands in a select list.
SELECT l.id + 1 FROM lefty l UNION SELECT r.id FROM righty r ORDER BY l.id + 1

-- Columns that are not there are not renamed.
SELECT * RENAME (nowhere AS somewhere, k AS key_) FROM lefty

-- Columns to rows under the name of their table.
SELECT * FROM (SELECT id, i8, i16 FROM numbers) AS t UNPIVOT (v FOR n IN (t.i8, t.i16))

-- Several conditions of one kind, unnested with their numbers.
SELECT * FROM nested, unnest(li) WITH ORDINALITY AS x

-- A function of nothing adapts to what is expected of it.
SELECT stddev(upper(NULL)), upper(NULL) || 'x', reverse(upper(NULL)), constant_or_null(1, NULL)

-- Comparisons of what is alike.
SELECT l.id FROM moments l JOIN moments r ON l.t_tz = r.t_ns
