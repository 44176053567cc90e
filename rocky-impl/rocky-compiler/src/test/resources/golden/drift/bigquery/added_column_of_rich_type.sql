-- source: id INT64 | tags ARRAY<STRING>
-- target: id INT64
-- strategy: incremental

-- action: add_columns
-- reason: added column 'tags' (ARRAY<STRING>)
ALTER TABLE `acme-lake`.`raw`.`orders` ADD COLUMN tags ARRAY<STRING>;
