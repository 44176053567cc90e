-- source: id INTEGER | extra VARCHAR); DROP TABLE y--
-- target: id INTEGER
-- strategy: incremental

-- error: unsafe SQL fragment 'VARCHAR); DROP TABLE y--': data type contains invalid characters
