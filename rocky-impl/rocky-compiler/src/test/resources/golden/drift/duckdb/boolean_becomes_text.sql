-- source: x VARCHAR
-- target: x BOOLEAN
-- strategy: incremental

-- action: alter_column_types
-- reason: column 'x' widened BOOLEAN → VARCHAR
ALTER TABLE lake.raw.orders ALTER COLUMN x TYPE VARCHAR;
