-- source: x VARCHAR
-- target: x FLOAT
-- strategy: incremental

-- action: alter_column_types
-- reason: column 'x' widened FLOAT → VARCHAR
ALTER TABLE lake.raw.orders ALTER COLUMN x TYPE VARCHAR;
