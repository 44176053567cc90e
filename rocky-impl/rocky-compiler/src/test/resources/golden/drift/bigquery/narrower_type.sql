-- source: id INT64
-- target: id NUMERIC
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'id' changed NUMERIC → INT64; the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS `acme-lake`.`raw`.`orders`;
