-- source: a SMALLINT | b INTEGER | c BIGINT | d DOUBLE
-- target: a TINYINT | b SMALLINT | c INTEGER | d FLOAT
-- strategy: incremental

-- action: alter_column_types
-- reason: column 'a' widened TINYINT → SMALLINT, column 'b' widened SMALLINT → INTEGER, column 'c' widened INTEGER → BIGINT, column 'd' widened FLOAT → DOUBLE
ALTER TABLE lake.raw.orders ALTER COLUMN a TYPE SMALLINT;
ALTER TABLE lake.raw.orders ALTER COLUMN b TYPE INTEGER;
ALTER TABLE lake.raw.orders ALTER COLUMN c TYPE BIGINT;
ALTER TABLE lake.raw.orders ALTER COLUMN d TYPE DOUBLE;
