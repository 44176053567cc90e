-- source: ID int | name string
-- target: name string | id int
-- strategy: incremental

-- action: none
