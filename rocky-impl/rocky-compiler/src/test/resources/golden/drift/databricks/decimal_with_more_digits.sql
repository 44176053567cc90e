-- source: amount decimal(18,2)
-- target: amount decimal(10,2)
-- strategy: incremental

-- action: alter_column_types
-- reason: column 'amount' widened decimal(10,2) → decimal(18,2)
ALTER TABLE lake.raw.orders SET TBLPROPERTIES ('delta.enableTypeWidening' = 'true');
ALTER TABLE lake.raw.orders ALTER COLUMN amount TYPE decimal(18,2);
