-- source: id NUMBER(38,0) | name VARCHAR | x FLOAT
-- target: id NUMERIC(38,0) | name VARCHAR(16777216) | x DOUBLE
-- strategy: incremental

-- action: none
