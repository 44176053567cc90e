-- source: id int | x;DROP-- int
-- target: id int
-- strategy: incremental

-- error: invalid SQL identifier 'x;DROP--': must match [a-zA-Z0-9_]+
