-- source: id integer | x;DROP-- integer
-- target: id integer
-- strategy: incremental

-- error: invalid SQL identifier 'x;DROP--': must match [a-zA-Z0-9_]+
