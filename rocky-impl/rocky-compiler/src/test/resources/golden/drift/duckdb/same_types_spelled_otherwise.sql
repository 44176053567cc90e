-- source: id INT4 | name TEXT | at TIMESTAMPTZ
-- target: id INTEGER | name VARCHAR | at TIMESTAMP WITH TIME ZONE
-- strategy: incremental

-- action: none
