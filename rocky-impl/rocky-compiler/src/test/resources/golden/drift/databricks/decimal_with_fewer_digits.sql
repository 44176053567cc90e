-- source: amount decimal(10,2)
-- target: amount decimal(18,2)
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'amount' changed decimal(18,2) → decimal(10,2); the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS lake.raw.orders;
