-- source: amount NUMERIC(18,2)
-- target: amount NUMERIC(10,2)
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'amount' changed NUMERIC(10,2) → NUMERIC(18,2); the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS `acme-lake`.`raw`.`orders`;
