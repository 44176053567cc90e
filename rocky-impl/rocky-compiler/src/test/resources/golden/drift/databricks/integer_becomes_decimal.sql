-- source: x decimal(10,0)
-- target: x int
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'x' changed int → decimal(10,0); the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS lake.raw.orders;
