-- source: code VARCHAR(200)
-- target: code VARCHAR(100)
-- strategy: incremental

-- action: none
