-- source: Id NUMERIC | born DATE
-- target: id INT64
-- strategy: incremental

-- action: alter_column_types
-- reason: column 'id' widened INT64 → NUMERIC, added column 'born' (DATE)
ALTER TABLE `acme-lake`.`raw`.`orders` ALTER COLUMN id SET DATA TYPE NUMERIC;
ALTER TABLE `acme-lake`.`raw`.`orders` ADD COLUMN born DATE;
