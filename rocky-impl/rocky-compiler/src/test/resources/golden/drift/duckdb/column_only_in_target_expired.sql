-- source: id INTEGER
-- target: id INTEGER | old DATE | older DATE
-- strategy: incremental
-- expired: old

-- action: none
ALTER TABLE lake.raw.orders DROP COLUMN old;
