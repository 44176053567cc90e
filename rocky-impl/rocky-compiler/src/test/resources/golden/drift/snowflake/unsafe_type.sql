-- source: id NUMBER(10,0) | extra VARCHAR(16777216)); DROP TABLE y--
-- target: id NUMBER(10,0)
-- strategy: incremental

-- error: unsafe SQL fragment 'VARCHAR(16777216)); DROP TABLE y--': data type contains invalid characters
