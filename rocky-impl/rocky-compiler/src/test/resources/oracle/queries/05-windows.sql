-- Windows: functions, frames, named windows, QUALIFY.

-- Numbers of rows.
SELECT id, row_number() OVER (ORDER BY id) AS rn, rank() OVER (ORDER BY dept) AS r, dense_rank() OVER (ORDER BY dept) AS dr FROM employees

-- Shares.
SELECT percent_rank() OVER w, cume_dist() OVER w, ntile(4) OVER w FROM employees WINDOW w AS (ORDER BY salary)

-- Neighbours.
SELECT lag(salary) OVER w, lead(name) OVER w, lag(id, 2) OVER w, lag(id, 1, 0) OVER w, lead(salary, 1, 0) OVER w FROM employees WINDOW w AS (PARTITION BY dept ORDER BY hired)

-- Ends of the frame.
SELECT first_value(name) OVER w, last_value(salary) OVER w, nth_value(id, 2) OVER w FROM employees WINDOW w AS (PARTITION BY dept ORDER BY hired)

-- NULLs left out.
SELECT lag(salary IGNORE NULLS) OVER (ORDER BY id), first_value(dept IGNORE NULLS) OVER (ORDER BY id), last_value(dept RESPECT NULLS) OVER (ORDER BY id) FROM employees

-- Aggregates as windows.
SELECT sum(salary) OVER (), avg(salary) OVER (PARTITION BY dept), count(*) OVER (PARTITION BY dept), min(hired) OVER (ORDER BY id), max(name) OVER () FROM employees

-- Frames by rows.
SELECT sum(id) OVER (ORDER BY id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW), avg(salary) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM employees

-- Frames that may be empty.
SELECT sum(id) OVER (ORDER BY id ROWS BETWEEN 5 FOLLOWING AND 6 FOLLOWING) AS s, count(id) OVER (ORDER BY id ROWS BETWEEN 5 FOLLOWING AND 6 FOLLOWING) AS c, first_value(id) OVER (ORDER BY id ROWS BETWEEN 5 FOLLOWING AND 6 FOLLOWING) AS f FROM employees

-- Frames by range.
SELECT sum(salary) OVER (ORDER BY hired RANGE BETWEEN INTERVAL 30 DAYS PRECEDING AND CURRENT ROW) AS month FROM employees

-- Frames by groups.
SELECT count(*) OVER (ORDER BY dept GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM employees

-- EXCLUDE.
SELECT sum(id) OVER (ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING EXCLUDE CURRENT ROW) AS others FROM employees

-- Named windows that extend each other.
SELECT sum(salary) OVER w2, rank() OVER w2 FROM employees WINDOW w AS (PARTITION BY dept), w2 AS (w ORDER BY hired)

-- QUALIFY.
SELECT id, dept, salary FROM employees QUALIFY row_number() OVER (PARTITION BY dept ORDER BY salary DESC) = 1

-- QUALIFY with an alias.
SELECT *, rank() OVER (PARTITION BY dept ORDER BY hired) AS r FROM employees QUALIFY r <= 3

-- FILTER in a window.
SELECT count(*) FILTER (WHERE salary > 10) OVER (PARTITION BY dept) AS n, sum(salary) FILTER (WHERE id > 1) OVER () AS s FROM employees

-- DISTINCT in a window.
SELECT count(DISTINCT dept) OVER () AS depts, sum(DISTINCT salary) OVER (PARTITION BY dept) AS s FROM employees

-- Arithmetic over windows.
SELECT salary - lag(salary) OVER (ORDER BY id) AS change, salary / sum(salary) OVER () AS share, 1.0 * rank() OVER (ORDER BY id) / count(*) OVER () AS p FROM employees

-- Lists by windows.
SELECT list(name) OVER (PARTITION BY dept ORDER BY id) AS so_far, string_agg(name, ',') OVER (ORDER BY id) AS names FROM employees

-- Order inside the arguments.
SELECT first_value(name ORDER BY salary DESC) OVER (PARTITION BY dept) AS best, rank(ORDER BY salary) OVER (PARTITION BY dept) AS r FROM employees

-- fill.
SELECT id, fill(salary) OVER (ORDER BY id) AS filled FROM employees

-- Windows over joins.
SELECT l.id, sum(r.w) OVER (PARTITION BY l.k ORDER BY l.seen) AS running FROM lefty l LEFT JOIN righty r ON l.id = r.id

-- Windows over expressions.
SELECT max(year(hired)) OVER (PARTITION BY dept), median(salary) OVER (PARTITION BY dept), stddev(salary) OVER (), quantile_cont(salary, 0.9) OVER (ORDER BY id) FROM employees

-- Windows in CASE.
SELECT CASE WHEN row_number() OVER (ORDER BY id) = 1 THEN 'first' ELSE name END AS label FROM employees

-- Windows in a subquery.
SELECT * FROM (SELECT id, name, lag(hired) OVER (ORDER BY id) AS before FROM employees) WHERE before IS NOT NULL

-- Gaps and islands.
SELECT user_id, sum(is_new::INT) OVER (PARTITION BY user_id ORDER BY seen) AS session FROM (SELECT user_id, seen, seen - lag(seen) OVER (PARTITION BY user_id ORDER BY seen) > INTERVAL 30 MINUTES AS is_new FROM raw.events)

-- arg_max as a window.
SELECT arg_max(name, salary) OVER (PARTITION BY dept) AS top_earner, any_value(name) OVER (PARTITION BY dept) AS someone FROM employees

-- Defaults of another type.
SELECT lag(i8, 1, 1000) OVER (ORDER BY id) AS a, lead(d9, 1, 0) OVER (ORDER BY id) AS b, lag(i32, 1, 2.5) OVER (ORDER BY id) AS c FROM numbers
