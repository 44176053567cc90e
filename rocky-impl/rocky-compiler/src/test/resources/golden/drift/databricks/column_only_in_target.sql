-- source: id int
-- target: id int | old date
-- strategy: incremental

-- action: none
