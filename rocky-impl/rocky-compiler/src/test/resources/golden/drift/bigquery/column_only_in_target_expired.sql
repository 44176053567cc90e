-- source: id INT64
-- target: id INT64 | old DATE | older DATE
-- strategy: incremental
-- expired: old

-- action: none
ALTER TABLE `acme-lake`.`raw`.`orders` DROP COLUMN old;
