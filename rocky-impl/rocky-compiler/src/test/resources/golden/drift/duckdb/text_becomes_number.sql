-- source: id INTEGER
-- target: id VARCHAR
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'id' changed VARCHAR → INTEGER; the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS lake.raw.orders;
