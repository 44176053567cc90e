-- source: ID NUMBER(10,0) | name VARCHAR(16777216)
-- target: name VARCHAR(16777216) | id NUMBER(10,0)
-- strategy: incremental

-- action: none
