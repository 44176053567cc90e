-- source: x double
-- target: x bigint
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'x' changed bigint → double; the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS lake.raw.orders;
