-- Common tables, recursion, subqueries, correlation.

-- One.
WITH a AS (SELECT id, v FROM lefty) SELECT * FROM a

-- A chain.
WITH a AS (SELECT id, v FROM lefty), b AS (SELECT id + 1 AS id, v * 2 AS v FROM a), c AS (SELECT * FROM b WHERE v > 1) SELECT c.id, c.v FROM c

-- With column names.
WITH a (x, y) AS (SELECT id, v FROM lefty) SELECT x, y FROM a

-- Fewer names than columns.
WITH a (x) AS (SELECT id, v FROM lefty) SELECT * FROM a

-- MATERIALIZED.
WITH a AS MATERIALIZED (SELECT id FROM lefty), b AS NOT MATERIALIZED (SELECT id FROM righty) SELECT a.id FROM a JOIN b USING (id)

-- A common table that hides a table.
WITH lefty AS (SELECT 'x' AS id) SELECT id FROM lefty

-- Nested.
WITH a AS (WITH b AS (SELECT 1 AS one) SELECT one + 1 AS two FROM b) SELECT * FROM a

-- An inner one hides an outer one.
WITH a AS (SELECT 1 AS x) SELECT * FROM (WITH a AS (SELECT 'y' AS x) SELECT x FROM a) s, a

-- Used twice.
WITH a AS (SELECT id, v FROM lefty) SELECT x.id, y.v FROM a x JOIN a y ON x.id = y.id + 1

-- Recursion over numbers.
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 10) SELECT n FROM t

-- Recursion over a tree.
WITH RECURSIVE tree AS (SELECT id, manager_id, name, 1 AS depth, [name] AS path FROM employees WHERE manager_id IS NULL UNION ALL SELECT e.id, e.manager_id, e.name, t.depth + 1, list_append(t.path, e.name) FROM employees e JOIN tree t ON e.manager_id = t.id) SELECT *, array_to_string(path, '/') AS full_path FROM tree

-- Recursion with UNION.
WITH RECURSIVE r AS (SELECT 1 AS a, 2 AS b UNION SELECT b, a + b FROM r WHERE b < 100) SELECT * FROM r

-- Recursion over dates.
WITH RECURSIVE days AS (SELECT DATE '2026-01-01' AS day UNION ALL SELECT (day + INTERVAL 1 DAY)::DATE FROM days WHERE day < DATE '2026-02-01') SELECT day, dayofweek(day) AS dow FROM days

-- Recursion USING KEY.
WITH RECURSIVE t(id, n) USING KEY (id) AS (SELECT 1, 0 UNION SELECT id, n + 1 FROM t WHERE n < 3) SELECT * FROM t

-- VALUES in a common table.
WITH v (code, label) AS (VALUES (1, 'one'), (2, NULL)) SELECT code, upper(label) AS l FROM v

-- FROM first in a common table.
WITH a AS (FROM lefty SELECT id, k) FROM a

-- A scalar subquery.
SELECT id, (SELECT max(w) FROM righty) AS top, (SELECT count(*) FROM righty) AS n FROM lefty

-- A correlated scalar subquery.
SELECT l.id, (SELECT r.w FROM righty r WHERE r.id = l.id LIMIT 1) AS w, (SELECT count(*) FROM righty r WHERE r.id = l.id) AS n FROM lefty l

-- Correlation two levels deep.
SELECT (SELECT (SELECT l.v + max(r.w) FROM righty r WHERE r.id = e.id) FROM employees e WHERE e.id = l.id LIMIT 1) AS deep FROM lefty l

-- EXISTS and NOT EXISTS.
SELECT id, EXISTS (SELECT 1 FROM righty r WHERE r.id = l.id) AS has, NOT EXISTS (FROM righty) AS none FROM lefty l

-- IN a subquery.
SELECT id IN (SELECT id FROM righty) AS a, v NOT IN (SELECT w FROM righty) AS b, (id, k) IN (SELECT id, k FROM righty) AS c FROM lefty

-- ANY and ALL.
SELECT id = ANY (SELECT id FROM righty) AS a, id > ALL (SELECT id FROM righty) AS b, id <> ALL ([1, 2]) AS c FROM lefty

-- ARRAY of a subquery.
SELECT ARRAY(SELECT w FROM righty r WHERE r.id = l.id) AS ws, id FROM lefty l

-- A subquery as a struct.
SELECT (SELECT {'a': r.w, 'b': r.k} FROM righty r LIMIT 1).a AS a FROM lefty

-- A subquery of a row.
SELECT (SELECT r FROM righty r LIMIT 1) AS row_of_it

-- A subquery in FROM.
SELECT s.a + 1 AS b FROM (SELECT id AS a FROM lefty) s

-- Without alias.
SELECT a FROM (SELECT id AS a FROM lefty)

-- Column names on a subquery.
SELECT x, y FROM (SELECT id, k FROM lefty) AS t(x, y)

-- Three levels.
SELECT a FROM (SELECT b AS a FROM (SELECT c AS b FROM (SELECT id AS c FROM lefty)))

-- A subquery in CASE.
SELECT CASE WHEN id > 1 THEN (SELECT max(v) FROM lefty) ELSE 0 END AS x FROM righty

-- A correlated subquery in WHERE.
SELECT name FROM employees e WHERE salary > (SELECT avg(salary) FROM employees d WHERE d.dept = e.dept)

-- A subquery over an aggregate.
SELECT dept, total, total / (SELECT sum(salary) FROM employees) AS share FROM (SELECT dept, sum(salary) AS total FROM employees GROUP BY dept)

-- Subqueries in lists and calls.
SELECT greatest((SELECT max(id) FROM lefty), (SELECT max(id) FROM righty)) AS g, [(SELECT 1), (SELECT 2)] AS l

-- A common table in a subquery.
SELECT id, (WITH m AS (SELECT max(w) AS w FROM righty) SELECT w FROM m) AS top FROM lefty

-- ORDER BY and LIMIT with subqueries.
SELECT id FROM lefty ORDER BY (SELECT count(*) FROM righty r WHERE r.id = lefty.id) LIMIT (SELECT 3)

-- LIMIT in percent.
SELECT id, k FROM lefty LIMIT 10%

-- LIMIT and OFFSET.
SELECT id FROM lefty ORDER BY id LIMIT 5 OFFSET 2

-- FETCH FIRST.
SELECT id FROM lefty ORDER BY id OFFSET 1 ROWS FETCH FIRST 3 ROWS ONLY

-- USING SAMPLE.
SELECT id FROM lefty USING SAMPLE 10%

-- TABLESAMPLE.
SELECT id FROM lefty TABLESAMPLE reservoir(5 ROWS)

-- TABLESAMPLE with a seed and an alias.
SELECT l.id FROM lefty l TABLESAMPLE bernoulli(50%) REPEATABLE (7)

-- TABLE.
TABLE lefty

-- VALUES alone.
VALUES (1, 'a', 1.5), (2, NULL, 2.25)

-- VALUES of mixed numbers.
SELECT * FROM (VALUES (1, 1.5, DATE '2026-01-01'), (2.25, 3, '2026-01-02')) t(a, b, c)

-- VALUES with NULLs only.
SELECT * FROM (VALUES (NULL, 1)) t(nothing, one)

-- ORDER BY with NULLS LAST and positions.
SELECT id, v FROM lefty ORDER BY 2 DESC NULLS LAST, k COLLATE NOCASE

-- Empty select with everything.
SELECT 1 AS one FROM lefty WHERE FALSE
