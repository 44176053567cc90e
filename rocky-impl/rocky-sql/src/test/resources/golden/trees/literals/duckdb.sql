SELECT 1, 1_000, 1.5, .5, 1e5, 'it''s', E'a\n', $$b$$, $t$c$t$, X'ff', B'01', TRUE, NULL
SELECT DATE '2026-01-01', DECIMAL(10, 2) '1.5', TIMESTAMP WITH TIME ZONE 'x', INT[] '[1]', STRUCT(a INT) '{}'
SELECT INTERVAL '1 day', INTERVAL 5 DAYS, INTERVAL (a) HOUR, INTERVAL '1' YEAR + b
SELECT ?, ?1, $1, $name, @start_date, #1
