-- source: id INT64
-- target: id STRING
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'id' changed STRING → INT64; the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS `acme-lake`.`raw`.`orders`;
