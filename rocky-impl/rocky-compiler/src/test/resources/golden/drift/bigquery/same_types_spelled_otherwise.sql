-- source: id INTEGER | ok BOOLEAN | n DECIMAL
-- target: id INT64 | ok BOOL | n NUMERIC
-- strategy: incremental

-- action: none
