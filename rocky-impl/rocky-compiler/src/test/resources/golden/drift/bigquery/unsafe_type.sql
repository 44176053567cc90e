-- source: id INT64 | extra STRING); DROP TABLE y--
-- target: id INT64
-- strategy: incremental

-- error: unsafe SQL fragment 'STRING); DROP TABLE y--': data type contains invalid characters
