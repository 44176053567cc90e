-- source: id INTEGER | x;DROP-- INTEGER
-- target: id INTEGER
-- strategy: incremental

-- error: invalid SQL identifier 'x;DROP--': must match [a-zA-Z0-9_]+
