-- source: id VARCHAR
-- target: id INTEGER
-- strategy: incremental

-- action: alter_column_types
-- reason: column 'id' widened INTEGER → VARCHAR
ALTER TABLE lake.raw.orders ALTER COLUMN id TYPE VARCHAR;
