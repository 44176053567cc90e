-- source: x FLOAT64
-- target: x INT64
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'x' changed INT64 → FLOAT64; the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS `acme-lake`.`raw`.`orders`;
