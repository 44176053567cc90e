-- source: id INT64
-- target: id NUMERIC
-- strategy: full_refresh

-- action: drop_and_recreate
-- reason: column 'id' changed NUMERIC → INT64
DROP TABLE IF EXISTS `acme-lake`.`raw`.`orders`;
