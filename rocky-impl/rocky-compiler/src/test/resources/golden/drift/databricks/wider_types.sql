-- source: a smallint | b int | c bigint | d double | e double
-- target: a tinyint | b smallint | c int | d float | e int
-- strategy: incremental

-- action: alter_column_types
-- reason: column 'a' widened tinyint → smallint, column 'b' widened smallint → int, column 'c' widened int → bigint, column 'd' widened float → double, column 'e' widened int → double
ALTER TABLE lake.raw.orders SET TBLPROPERTIES ('delta.enableTypeWidening' = 'true');
ALTER TABLE lake.raw.orders ALTER COLUMN a TYPE smallint;
ALTER TABLE lake.raw.orders ALTER COLUMN b TYPE int;
ALTER TABLE lake.raw.orders ALTER COLUMN c TYPE bigint;
ALTER TABLE lake.raw.orders ALTER COLUMN d TYPE double;
ALTER TABLE lake.raw.orders ALTER COLUMN e TYPE double;
