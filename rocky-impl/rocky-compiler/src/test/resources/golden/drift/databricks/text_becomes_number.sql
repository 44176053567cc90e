-- source: id int
-- target: id string
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'id' changed string → int; the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS lake.raw.orders;
