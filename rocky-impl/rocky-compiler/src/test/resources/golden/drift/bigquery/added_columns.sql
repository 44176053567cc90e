-- source: id INT64 | born DATE | name STRING
-- target: id INT64
-- strategy: incremental

-- action: add_columns
-- reason: added column 'born' (DATE), added column 'name' (STRING)
ALTER TABLE `acme-lake`.`raw`.`orders` ADD COLUMN born DATE;
ALTER TABLE `acme-lake`.`raw`.`orders` ADD COLUMN name STRING;
