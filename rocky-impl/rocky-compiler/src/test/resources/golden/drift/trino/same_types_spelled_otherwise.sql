-- source: id INT | name varchar | at timestamp(3)
-- target: id integer | name varchar | at timestamp
-- strategy: incremental

-- action: none
