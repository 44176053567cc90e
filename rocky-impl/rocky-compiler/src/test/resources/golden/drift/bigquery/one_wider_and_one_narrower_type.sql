-- source: id NUMERIC | qty INT64 | born DATE
-- target: id INT64 | qty NUMERIC | old DATE
-- strategy: incremental
-- expired: old

-- action: drop_and_recreate
-- reason: column 'id' changed INT64 → NUMERIC, column 'qty' changed NUMERIC → INT64; the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS `acme-lake`.`raw`.`orders`;
