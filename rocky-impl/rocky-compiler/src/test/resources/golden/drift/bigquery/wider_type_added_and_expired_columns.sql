-- source: id NUMERIC | born DATE
-- target: id INT64 | old DATE
-- strategy: incremental
-- expired: old

-- action: alter_column_types
-- reason: column 'id' widened INT64 → NUMERIC, added column 'born' (DATE)
ALTER TABLE `acme-lake`.`raw`.`orders` ALTER COLUMN id SET DATA TYPE NUMERIC;
ALTER TABLE `acme-lake`.`raw`.`orders` ADD COLUMN born DATE;
ALTER TABLE `acme-lake`.`raw`.`orders` DROP COLUMN old;
