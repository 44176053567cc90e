-- source: a NUMERIC | b BIGNUMERIC | c BIGNUMERIC
-- target: a INT64 | b INT64 | c NUMERIC
-- strategy: incremental

-- action: alter_column_types
-- reason: column 'a' widened INT64 → NUMERIC, column 'b' widened INT64 → BIGNUMERIC, column 'c' widened NUMERIC → BIGNUMERIC
ALTER TABLE `acme-lake`.`raw`.`orders` ALTER COLUMN a SET DATA TYPE NUMERIC;
ALTER TABLE `acme-lake`.`raw`.`orders` ALTER COLUMN b SET DATA TYPE BIGNUMERIC;
ALTER TABLE `acme-lake`.`raw`.`orders` ALTER COLUMN c SET DATA TYPE BIGNUMERIC;
