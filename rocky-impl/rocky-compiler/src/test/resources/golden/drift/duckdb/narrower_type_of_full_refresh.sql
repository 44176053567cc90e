-- source: id INTEGER
-- target: id BIGINT
-- strategy: full_refresh

-- action: drop_and_recreate
-- reason: column 'id' changed BIGINT → INTEGER
DROP TABLE IF EXISTS lake.raw.orders;
