-- source: id int | extra string); DROP TABLE y--
-- target: id int
-- strategy: incremental

-- error: unsafe SQL fragment 'string); DROP TABLE y--': data type contains invalid characters
