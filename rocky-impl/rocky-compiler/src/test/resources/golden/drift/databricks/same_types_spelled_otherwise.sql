-- source: id INTEGER | name STRING | n LONG
-- target: id int | name string | n bigint
-- strategy: incremental

-- action: none
