-- source: ID INT64 | name STRING
-- target: name STRING | id INT64
-- strategy: incremental

-- action: none
