-- source: id NUMBER(10,0)
-- target: id NUMBER(10,0) | old DATE
-- strategy: incremental

-- action: none
