-- source: ID integer | name varchar
-- target: name varchar | id integer
-- strategy: incremental

-- action: none
