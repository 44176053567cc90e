-- source: id INTEGER
-- target: id INTEGER | old DATE
-- strategy: incremental

-- action: none
