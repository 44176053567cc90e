-- source: Id bigint | born date
-- target: id int
-- strategy: incremental

-- action: alter_column_types
-- reason: column 'id' widened int → bigint, added column 'born' (date)
ALTER TABLE lake.raw.orders SET TBLPROPERTIES ('delta.enableTypeWidening' = 'true');
ALTER TABLE lake.raw.orders ALTER COLUMN id TYPE bigint;
ALTER TABLE lake.raw.orders ADD COLUMN born date;
