-- source: id INT64 | x;DROP-- INT64
-- target: id INT64
-- strategy: incremental

-- error: invalid SQL identifier 'x;DROP--': must match [a-zA-Z0-9_]+
