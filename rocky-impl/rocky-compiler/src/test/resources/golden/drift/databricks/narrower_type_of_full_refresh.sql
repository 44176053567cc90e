-- source: id int
-- target: id bigint
-- strategy: full_refresh

-- action: drop_and_recreate
-- reason: column 'id' changed bigint → int
DROP TABLE IF EXISTS lake.raw.orders;
