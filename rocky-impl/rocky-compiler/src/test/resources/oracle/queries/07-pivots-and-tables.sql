-- PIVOT, UNPIVOT, UNNEST, table functions.

-- PIVOT by the standard, with a list.
SELECT * FROM employees PIVOT (sum(salary) FOR dept IN ('a', 'b', 'c'))

-- PIVOT with aliases of values.
SELECT * FROM (SELECT name, dept, salary FROM employees) PIVOT (sum(salary) FOR dept IN ('a' AS first, 'b' AS second))

-- PIVOT with two aggregates.
SELECT * FROM (SELECT dept, year(hired) AS y, salary FROM employees) PIVOT (sum(salary) AS total, count(*) AS n FOR y IN (2024, 2025))

-- PIVOT with GROUP BY.
SELECT * FROM employees PIVOT (count(*) FOR dept IN ('a', 'b') GROUP BY name)

-- PIVOT on two columns.
SELECT * FROM employees PIVOT (max(salary) FOR dept IN ('a', 'b') manager_id IN (1, 2) GROUP BY hired)

-- The PIVOT statement with values.
PIVOT employees ON dept IN ('a', 'b') USING sum(salary) GROUP BY name

-- The PIVOT statement with an alias.
PIVOT (SELECT name, dept, salary FROM employees) ON dept IN ('a', 'b') USING avg(salary) AS mean, max(salary) AS top

-- PIVOT without USING counts.
PIVOT employees ON dept IN ('a', 'b') GROUP BY name

-- PIVOT on an expression.
PIVOT employees ON year(hired) IN (2024, 2025) USING count(*) GROUP BY dept

-- PIVOT in a common table.
WITH p AS (PIVOT employees ON dept IN ('a', 'b') USING sum(salary) GROUP BY name) SELECT name, a, b FROM p

-- UNPIVOT by the standard.
SELECT * FROM monthly UNPIVOT (sales FOR month IN (jan, feb, mar))

-- UNPIVOT that keeps NULLs.
SELECT * FROM monthly UNPIVOT INCLUDE NULLS (sales FOR month IN (jan, feb))

-- UNPIVOT with labels.
SELECT * FROM monthly UNPIVOT (sales FOR month IN (jan AS 'January', feb AS 'February'))

-- The UNPIVOT statement.
UNPIVOT monthly ON jan, feb, mar INTO NAME month VALUE sales

-- UNPIVOT with COLUMNS.
UNPIVOT monthly ON COLUMNS(* EXCLUDE (empid, note)) INTO NAME month VALUE sales

-- UNPIVOT without INTO.
UNPIVOT monthly ON jan, feb

-- UNPIVOT of several values.
UNPIVOT monthly ON (jan, feb) AS early, (feb, mar) AS late INTO NAME part VALUE first, second

-- UNPIVOT of expressions.
UNPIVOT (SELECT empid, jan, mar FROM monthly) ON jan, mar INTO NAME m VALUE v

-- UNPIVOT with a cast.
SELECT empid, month, sales FROM (UNPIVOT monthly ON jan::BIGINT, mar::BIGINT INTO NAME month VALUE sales)

-- UNNEST in a select list.
SELECT id, unnest(li) AS item FROM nested

-- UNNEST without alias.
SELECT unnest([1, 2, 3]), unnest(['a', 'b'])

-- UNNEST of a struct.
SELECT id, unnest(st) FROM nested

-- UNNEST of a list of structs, once.
SELECT id, unnest(lst) AS pair FROM nested

-- UNNEST, recursive.
SELECT id, unnest(lst, recursive := true) FROM nested

-- UNNEST of lists in lists, recursive.
SELECT unnest(ll, recursive := true) AS item FROM nested

-- UNNEST to a depth.
SELECT unnest(ll, max_depth := 2) AS item FROM nested

-- UNNEST of an array.
SELECT unnest(a3) AS item FROM nested

-- UNNEST in FROM.
SELECT * FROM UNNEST([1, 2, 3])

-- UNNEST in FROM with an alias.
SELECT t.x + 1 AS y FROM UNNEST([1.5, 2]) AS t(x)

-- UNNEST in FROM of two lists.
SELECT * FROM UNNEST([1, 2]) AS t(n), UNNEST(['a', 'b']) AS u(s)

-- UNNEST WITH ORDINALITY.
SELECT x, i FROM UNNEST(['a', 'b']) WITH ORDINALITY AS t(x, i)

-- UNNEST of structs in FROM.
SELECT * FROM UNNEST([{'a': 1, 'b': 'x'}])

-- UNNEST of a column in FROM.
SELECT n.id, p.v, p.k FROM nested n, UNNEST(n.lst) AS u(p)

-- UNNEST of a map's entries.
SELECT id, unnest(map_entries(m)) AS entry, unnest(map_keys(m)) AS key FROM nested

-- UNNEST of a text split.
SELECT id, unnest(string_split(s, ',')) AS part FROM texts

-- UNNEST in arithmetic.
SELECT unnest(li) * 2 AS doubled, unnest(li)::VARCHAR AS t FROM nested

-- range.
SELECT * FROM range(10)

-- range with bounds and names.
SELECT r.i, i * 2 AS twice FROM range(1, 10, 2) AS r(i)

-- generate_series.
SELECT * FROM generate_series(1, 5)

-- range of timestamps.
SELECT * FROM range(TIMESTAMP '2026-01-01', TIMESTAMP '2026-02-01', INTERVAL 1 DAY)

-- generate_series of dates.
SELECT day::DATE AS day FROM generate_series(DATE '2026-01-01', DATE '2026-01-31', INTERVAL 1 DAY) AS t(day)

-- range over a column.
SELECT l.id, r.n FROM lefty l, range(l.id) AS r(n)

-- generate_series as a list.
SELECT range(5) AS a, generate_series(1, 3) AS b, unnest(range(3)) AS c

-- range of a table alias.
SELECT t.range, t.* FROM range(3) t

-- repeat.
SELECT * FROM repeat(1, 3)

-- The rows of a VALUES list.
SELECT col0, upper(col1) AS u FROM (VALUES (1, 'a'))

-- unnest of a subquery's list.
SELECT id, x FROM (SELECT id, li FROM nested) n, UNNEST(n.li) t(x)

-- A table function in a join.
SELECT d.day, count(o.id) AS orders FROM generate_series(DATE '2026-01-01', DATE '2026-03-01', INTERVAL 1 MONTH) AS d(day) LEFT JOIN raw.orders o ON date_trunc('month', o.ordered_at) = d.day GROUP BY d.day

-- unnest of several columns and a constant.
SELECT 1 AS one, unnest(li) AS a, unnest(ls) AS b FROM nested

-- UNNEST of dates and decimals.
SELECT unnest(ld) + 1 AS d, unnest(ldec) * 2 AS p FROM nested

-- generate_subscripts.
SELECT id, generate_subscripts(li, 1) AS i FROM nested

-- A star over UNNEST in a lateral join.
SELECT * FROM (SELECT id, ls FROM nested) n, UNNEST(n.ls) AS t(tag)
