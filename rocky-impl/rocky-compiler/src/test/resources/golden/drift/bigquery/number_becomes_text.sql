-- source: id STRING
-- target: id INT64
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'id' changed INT64 → STRING; the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS `acme-lake`.`raw`.`orders`;
