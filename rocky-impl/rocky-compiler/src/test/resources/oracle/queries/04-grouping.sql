-- Grouping, aggregates, HAVING.

-- GROUP BY a column.
SELECT dept, count(*) AS n, sum(salary) AS total, avg(salary) AS mean, min(hired) AS first, max(name) AS last FROM employees GROUP BY dept

-- GROUP BY position.
SELECT dept, year(hired) AS y, count(*) FROM employees GROUP BY 1, 2

-- GROUP BY an alias.
SELECT upper(dept) AS d, count(*) AS n FROM employees GROUP BY d

-- GROUP BY ALL.
SELECT dept, hired, sum(salary) AS total FROM employees GROUP BY ALL

-- GROUP BY an expression.
SELECT date_trunc('month', hired) AS month, count(*) AS n FROM employees GROUP BY date_trunc('month', hired)

-- GROUPING SETS.
SELECT dept, name, count(*) AS n FROM employees GROUP BY GROUPING SETS ((dept), (name), ())

-- ROLLUP.
SELECT dept, hired, sum(salary) AS total, grouping(dept) AS level FROM employees GROUP BY ROLLUP (dept, hired)

-- CUBE.
SELECT name, hired, count(id) AS n, GROUPING_ID(name, hired) AS level FROM employees GROUP BY CUBE (name, hired)

-- Columns beside a ROLLUP.
SELECT name, hired, count(*) FROM employees GROUP BY name, ROLLUP (hired)

-- HAVING without GROUP BY.
SELECT sum(salary) AS total FROM employees HAVING count(*) > 1

-- HAVING with GROUP BY.
SELECT dept, avg(salary) AS mean FROM employees GROUP BY dept HAVING avg(salary) > 1000 AND count(*) > 2

-- Aggregates over nothing to group by.
SELECT count(*), count(id), sum(id), min(id), max(name), avg(id) FROM employees

-- Sums of every type.
SELECT sum(i8), sum(i16), sum(i32), sum(i64), sum(i128), sum(u8), sum(u16), sum(u32), sum(u64), sum(u128) FROM numbers

-- Sums of the rest.
SELECT sum(f32), sum(f64), sum(d4), sum(d9), sum(d18), sum(d38), sum(flag), sum(big) FROM numbers

-- Averages of every type.
SELECT avg(i8), avg(i64), avg(i128), avg(u8), avg(f32), avg(f64), avg(d9), avg(d38) FROM numbers

-- Averages of moments.
SELECT avg(d), avg(ts), avg(ts_tz), avg(t), avg(iv) FROM moments

-- Smallest and largest of every type.
SELECT min(i8), max(u64), min(d4), max(f32), min(flag), max(i128) FROM numbers

-- Smallest and largest of other types.
SELECT min(s), max(feeling), min(bytes), max(guid), min(bits) FROM texts

-- Smallest and largest of nested types.
SELECT min(li), max(ls), min(st), max(m) FROM nested

-- The n smallest and largest.
SELECT min(id, 3), max(salary, 2), min(name, 1) FROM employees

-- Arguments of the extremes.
SELECT arg_min(name, salary), arg_max(name, salary), min_by(id, hired), max_by(hired, salary), arg_max(name, salary, 2) FROM employees

-- First, last, any.
SELECT first(name), last(salary), any_value(hired), arbitrary(dept), first(name ORDER BY hired) FROM employees

-- Lists of values.
SELECT list(name), array_agg(salary), list(hired ORDER BY id), array_agg(DISTINCT dept) FROM employees

-- Texts put together.
SELECT string_agg(name, ', '), string_agg(name), group_concat(dept, ';'), listagg(name, ','), string_agg(name, ', ' ORDER BY hired DESC) FROM employees

-- FILTER.
SELECT count(*) FILTER (WHERE salary > 10) AS n, sum(salary) FILTER (dept = 'a') AS s, list(id) FILTER (WHERE id > 1) AS l FROM employees

-- Booleans.
SELECT bool_and(flag), bool_or(maybe), count_if(flag), countif(maybe) FROM numbers

-- Bits.
SELECT bit_and(i32), bit_or(i64), bit_xor(u8), bitstring_agg(u8, 0, 10) FROM numbers

-- Statistics.
SELECT stddev(f64), stddev_pop(i32), stddev_samp(d9), variance(f32), var_pop(i64), var_samp(f64) FROM numbers

-- Statistics of two columns.
SELECT corr(f64, i32), covar_pop(f64, f64), covar_samp(i32, i64), regr_slope(f64, i32), regr_count(f64, f64), regr_r2(f64, i32), regr_avgx(f64, f64), regr_intercept(f64, f64) FROM numbers

-- Shapes of distributions.
SELECT skewness(f64), kurtosis(f64), kurtosis_pop(f64), entropy(i32), sem(f64) FROM numbers

-- Medians and quantiles.
SELECT median(i32), median(d9), median(f32), median(i64), quantile_cont(i32, 0.5), quantile_disc(i32, 0.5), quantile_cont(d9, 0.5), quantile_disc(d9, 0.25) FROM numbers

-- Several quantiles.
SELECT quantile_cont(f64, [0.25, 0.5]), quantile_disc(i64, [0.1, 0.9]), quantile(i16, 0.5), mad(f64) FROM numbers

-- Quantiles of moments.
SELECT median(d), median(ts), quantile_cont(ts, 0.5), quantile_disc(d, 0.5), mad(ts), mad(d) FROM moments

-- WITHIN GROUP.
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY i32), percentile_disc(0.5) WITHIN GROUP (ORDER BY i32), mode() WITHIN GROUP (ORDER BY i16) FROM numbers

-- Modes and histograms.
SELECT mode(dept), mode(id), histogram(dept), histogram(id) FROM employees

-- Approximations.
SELECT approx_count_distinct(name), approx_quantile(salary, 0.5), approx_quantile(id, 0.5), approx_top_k(dept, 3), reservoir_quantile(id, 0.5) FROM employees

-- Products and exact sums.
SELECT product(i32), fsum(f64), kahan_sum(f64), favg(f64), sumKahan(f32) FROM numbers

-- DISTINCT inside aggregates.
SELECT count(DISTINCT dept), sum(DISTINCT salary), avg(DISTINCT id), count(DISTINCT (dept, name)) FROM employees

-- Maps out of aggregates.
SELECT map(list(name), list(salary)), map_from_entries(list((name, id))) FROM employees

-- Aggregates of expressions.
SELECT sum(CASE WHEN flag THEN 1 ELSE 0 END), sum(i32 * d9), avg(i32 + f32), max(i8 + i16), sum(1), count(1), sum(0.5) FROM numbers

-- Expressions of aggregates.
SELECT sum(i32) / count(*), sum(d9) / count(*), round(avg(d9), 2), sum(i64) + 1, max(d9) - min(d9), 100.0 * count(*) / sum(count(*)) OVER () FROM numbers

-- Aggregates of aggregates by windows.
SELECT dept, sum(sum(salary)) OVER (ORDER BY dept) AS running, rank() OVER (ORDER BY count(*) DESC) AS r FROM employees GROUP BY dept

-- Structs of groups.
SELECT dept, {'n': count(*), 'top': max(salary)} AS facts, [min(hired), max(hired)] AS period FROM employees GROUP BY dept

-- GROUP BY and ORDER BY ALL.
SELECT dept, count(*) AS n FROM employees GROUP BY ALL ORDER BY ALL

-- Distinct aggregates with a filter.
SELECT dept, count(DISTINCT name) FILTER (WHERE salary > 0) AS paid FROM employees GROUP BY dept

-- An alias of an aggregate further on.
SELECT dept, sum(salary) AS total, total / count(*) AS mean FROM employees GROUP BY dept

-- Grouping by a struct field.
SELECT st.b, st.c.y, count(*) FROM nested GROUP BY st.b, st.c.y

-- A constant beside an aggregate.
SELECT 'all' AS scope, count(*) AS n, current_date AS at_day FROM employees

-- Aggregates that may be empty.
SELECT dept, sum(id) AS s, min(id) AS m, count(manager_id) AS c, any_value(name) AS a, list(id) AS l FROM employees GROUP BY dept

-- Summarised booleans.
SELECT flag, sum(maybe::INT), avg(maybe::INT), max(maybe) FROM numbers GROUP BY flag
