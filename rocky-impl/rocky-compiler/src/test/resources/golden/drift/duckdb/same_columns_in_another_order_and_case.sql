-- source: ID INTEGER | name VARCHAR
-- target: name VARCHAR | id INTEGER
-- strategy: incremental

-- action: none
