-- source: amount DECIMAL(18,2)
-- target: amount DECIMAL(10,2)
-- strategy: incremental

-- action: alter_column_types
-- reason: column 'amount' widened DECIMAL(10,2) → DECIMAL(18,2)
ALTER TABLE lake.raw.orders ALTER COLUMN amount TYPE DECIMAL(18,2);
