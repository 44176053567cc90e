-- source: x VARCHAR
-- target: x DECIMAL(10,2)
-- strategy: incremental

-- action: alter_column_types
-- reason: column 'x' widened DECIMAL(10,2) → VARCHAR
ALTER TABLE lake.raw.orders ALTER COLUMN x TYPE VARCHAR;
