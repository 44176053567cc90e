-- source: id integer | extra varchar); DROP TABLE y--
-- target: id integer
-- strategy: incremental

-- error: unsafe SQL fragment 'varchar); DROP TABLE y--': data type contains invalid characters
