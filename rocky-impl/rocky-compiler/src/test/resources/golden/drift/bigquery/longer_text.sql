-- source: code STRING(200)
-- target: code STRING(100)
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'code' changed STRING(100) → STRING(200); the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS `acme-lake`.`raw`.`orders`;
