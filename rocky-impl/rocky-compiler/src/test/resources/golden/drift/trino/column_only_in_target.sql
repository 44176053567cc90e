-- source: id integer
-- target: id integer | old date
-- strategy: incremental

-- action: none
