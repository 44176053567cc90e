-- source: id NUMBER(10,0) | x;DROP-- NUMBER(10,0)
-- target: id NUMBER(10,0)
-- strategy: incremental

-- error: invalid SQL identifier 'x;DROP--': must match [a-zA-Z0-9_]+
