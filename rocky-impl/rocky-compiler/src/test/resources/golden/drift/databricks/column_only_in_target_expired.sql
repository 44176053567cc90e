-- source: id int
-- target: id int | old date | older date
-- strategy: incremental
-- expired: old

-- action: none
ALTER TABLE lake.raw.orders DROP COLUMN old;
