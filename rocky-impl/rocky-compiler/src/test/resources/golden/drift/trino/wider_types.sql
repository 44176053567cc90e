-- source: a bigint | b double
-- target: a integer | b real
-- strategy: incremental

-- action: alter_column_types
-- reason: column 'a' widened integer → bigint, column 'b' widened real → double
ALTER TABLE "lake"."raw"."orders" ALTER COLUMN a SET DATA TYPE bigint;
ALTER TABLE "lake"."raw"."orders" ALTER COLUMN b SET DATA TYPE double;
