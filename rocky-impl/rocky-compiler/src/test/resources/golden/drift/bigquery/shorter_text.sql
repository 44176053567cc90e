-- source: code STRING(100)
-- target: code STRING(200)
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'code' changed STRING(200) → STRING(100); the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS `acme-lake`.`raw`.`orders`;
