-- source: id INT64
-- target: id INT64 | old DATE
-- strategy: incremental

-- action: none
