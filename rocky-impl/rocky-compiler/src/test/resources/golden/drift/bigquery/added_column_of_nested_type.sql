-- source: id INT64 | place STRUCT<street STRING, n INT64>
-- target: id INT64
-- strategy: incremental

-- action: add_columns
-- reason: added column 'place' (STRUCT<street STRING, n INT64>)
ALTER TABLE `acme-lake`.`raw`.`orders` ADD COLUMN place STRUCT<street STRING, n INT64>;
