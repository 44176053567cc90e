-- source: code varchar(200)
-- target: code varchar(100)
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'code' changed varchar(100) → varchar(200); the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS lake.raw.orders;
