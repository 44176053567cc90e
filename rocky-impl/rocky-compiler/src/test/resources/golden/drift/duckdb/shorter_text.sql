-- source: code VARCHAR(100)
-- target: code VARCHAR(200)
-- strategy: incremental

-- action: none
