-- source: x VARCHAR
-- target: x DOUBLE
-- strategy: incremental

-- action: alter_column_types
-- reason: column 'x' widened DOUBLE → VARCHAR
ALTER TABLE lake.raw.orders ALTER COLUMN x TYPE VARCHAR;
