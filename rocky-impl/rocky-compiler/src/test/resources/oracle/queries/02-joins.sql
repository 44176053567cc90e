-- Joins of every kind, what they do to nullability, and what a star over them gives.

-- Inner.
SELECT l.id, l.v, r.w FROM lefty l JOIN righty r ON l.id = r.id

-- Inner, spelled out.
SELECT * FROM lefty l INNER JOIN righty r ON l.id = r.id AND l.k = r.k

-- Left: the right side may be missing.
SELECT l.id, r.id AS rid, r.w FROM lefty l LEFT JOIN righty r ON l.id = r.id

-- Right: the left side may be missing.
SELECT l.id, l.k, r.id AS rid, r.w FROM lefty l RIGHT OUTER JOIN righty r ON l.id = r.id

-- Full: both may be missing.
SELECT l.id, l.k, r.id AS rid, r.w FROM lefty l FULL OUTER JOIN righty r ON l.id = r.id

-- Cross.
SELECT l.k, r.w FROM lefty l CROSS JOIN righty r

-- Comma.
SELECT l.k, r.w, n.flag FROM lefty l, righty r, numbers n WHERE l.id = r.id AND n.id = l.id

-- USING merges the column of both types.
SELECT id, v, w FROM lefty JOIN righty USING (id)

-- A star over USING.
SELECT * FROM lefty JOIN righty USING (id)

-- A star over USING with two columns.
SELECT * FROM lefty JOIN righty USING (id, k)

-- Qualified columns of USING.
SELECT l.id AS a, r.id AS b, id FROM lefty l JOIN righty r USING (id)

-- LEFT USING.
SELECT * FROM lefty LEFT JOIN righty USING (id)

-- RIGHT USING.
SELECT * FROM lefty RIGHT JOIN righty USING (id)

-- FULL USING.
SELECT * FROM lefty FULL JOIN righty USING (id)

-- FULL USING by name.
SELECT id, k FROM lefty FULL JOIN righty USING (id, k)

-- Stars of one side after USING.
SELECT l.*, r.* FROM lefty l JOIN righty r USING (id)

-- NATURAL.
SELECT * FROM lefty NATURAL JOIN righty

-- NATURAL LEFT.
SELECT * FROM lefty NATURAL LEFT JOIN righty

-- SEMI keeps the left side.
SELECT * FROM lefty l SEMI JOIN righty r ON l.id = r.id

-- SEMI USING.
SELECT * FROM lefty SEMI JOIN righty USING (id)

-- ANTI keeps the left side.
SELECT * FROM lefty l ANTI JOIN righty r ON l.id = r.id AND r.w > 1

-- ANTI USING.
SELECT id, v FROM lefty ANTI JOIN righty USING (id)

-- POSITIONAL.
SELECT * FROM lefty POSITIONAL JOIN righty

-- POSITIONAL makes both sides nullable.
SELECT l.id, r.w FROM lefty l POSITIONAL JOIN righty r

-- ASOF.
SELECT t.symbol, t.seen, q.bid, q.ask FROM trades t ASOF JOIN quotes q ON t.symbol = q.symbol AND t.seen >= q.seen

-- ASOF LEFT.
SELECT t.*, q.bid FROM trades t ASOF LEFT JOIN quotes q ON t.symbol = q.symbol AND t.seen >= q.seen

-- ASOF USING.
SELECT * FROM trades ASOF JOIN quotes USING (symbol, seen)

-- LATERAL.
SELECT l.id, x.doubled FROM lefty l, LATERAL (SELECT l.id * 2 AS doubled) x

-- LATERAL without the word.
SELECT l.id, x.top FROM lefty l, (SELECT max(r.w) AS top FROM righty r WHERE r.id = l.id) x

-- LATERAL LEFT.
SELECT l.id, x.w FROM lefty l LEFT JOIN LATERAL (SELECT w FROM righty r WHERE r.id = l.id LIMIT 1) x ON TRUE

-- LATERAL of a table function.
SELECT n.id, u.item FROM nested n, UNNEST(n.ls) AS u(item)

-- CROSS JOIN of a table function.
SELECT n.id, item FROM nested n CROSS JOIN UNNEST(n.li) AS t(item)

-- LEFT JOIN of UNNEST.
SELECT n.id, t.item FROM nested n LEFT JOIN UNNEST(n.ld) AS t(item) ON TRUE

-- A chain of outer joins.
SELECT a.id, b.id AS b, c.id AS c FROM lefty a LEFT JOIN righty b ON a.id = b.id LEFT JOIN employees c ON c.id = b.id

-- An inner join behind an outer one.
SELECT a.id, b.w, c.name FROM lefty a LEFT JOIN righty b ON a.id = b.id JOIN employees c ON c.id = a.id

-- Brackets around joins.
SELECT a.id, b.w, c.name FROM lefty a LEFT JOIN (righty b JOIN employees c ON b.id = c.id) ON a.id = b.id

-- USING over three tables.
SELECT * FROM lefty JOIN righty USING (id) JOIN employees USING (id)

-- A self join.
SELECT e.name, m.name AS manager, m.salary - e.salary AS gap FROM employees e LEFT JOIN employees m ON e.manager_id = m.id

-- An alias with column names.
SELECT a, b FROM lefty AS t(a, b)

-- An alias that names every column.
SELECT t.* FROM righty AS t(one, two, three, four)

-- An alias of a join's subquery.
SELECT j.* FROM (SELECT l.id, r.w FROM lefty l JOIN righty r USING (id)) AS j(key, weight)

-- Full names of tables.
SELECT raw.orders.id, o_orderkey FROM raw.orders, main.orders

-- The same table in two schemas.
SELECT a.status, b.o_orderstatus FROM raw.orders a JOIN main.orders b ON a.id = b.o_orderkey

-- Names of tables without case.
SELECT ID FROM RAW.ORDERS JOIN Raw.Customers c USING (id)

-- Inequality joins.
SELECT l.id, r.w FROM lefty l JOIN righty r ON l.id < r.id AND l.v BETWEEN 1 AND r.w

-- A join on expressions.
SELECT c.email, o.amount FROM raw.customers c JOIN raw.orders o ON c.id = o.customer_id AND date_trunc('day', o.ordered_at) = c.signed_up_at::DATE

-- A star with EXCLUDE over a USING join.
SELECT * EXCLUDE (id) FROM lefty JOIN righty USING (id)

-- RIGHT join behind a LEFT join.
SELECT a.id, b.w, e.name FROM lefty a LEFT JOIN righty b ON a.id = b.id RIGHT JOIN employees e ON e.id = a.id

-- COALESCE over both sides of a FULL join.
SELECT coalesce(l.id, r.id) AS id, coalesce(l.k, r.k, '?') AS k FROM lefty l FULL JOIN righty r ON l.id = r.id

-- VALUES in a join.
SELECT l.id, v.label FROM lefty l JOIN (VALUES (1, 'one'), (2, 'two')) AS v(id, label) ON l.id = v.id

-- A join with a common table.
WITH big AS (SELECT id, v FROM lefty WHERE v > 100) SELECT b.id, r.w FROM big b LEFT JOIN righty r USING (id)

-- Left join to an aggregate.
SELECT c.id, c.email, coalesce(o.n, 0) AS orders, o.total FROM raw.customers c LEFT JOIN (SELECT customer_id, count(*) AS n, sum(amount) AS total FROM raw.orders GROUP BY customer_id) o ON o.customer_id = c.id

-- Semi join by IN and EXISTS.
SELECT id FROM raw.customers c WHERE EXISTS (SELECT 1 FROM raw.orders o WHERE o.customer_id = c.id) AND c.id IN (SELECT customer_id FROM raw.tickets)
