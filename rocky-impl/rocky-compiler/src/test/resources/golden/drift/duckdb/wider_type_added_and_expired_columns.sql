-- source: id BIGINT | born DATE
-- target: id INTEGER | old DATE
-- strategy: incremental
-- expired: old

-- action: alter_column_types
-- reason: column 'id' widened INTEGER → BIGINT, added column 'born' (DATE)
ALTER TABLE lake.raw.orders ALTER COLUMN id TYPE BIGINT;
ALTER TABLE lake.raw.orders ADD COLUMN born DATE;
ALTER TABLE lake.raw.orders DROP COLUMN old;
