-- source: x mystery
-- target: x MYSTERY
-- strategy: incremental

-- action: none
