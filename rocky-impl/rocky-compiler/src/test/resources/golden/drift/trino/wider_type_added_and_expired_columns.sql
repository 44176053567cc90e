-- source: id bigint | born date
-- target: id integer | old date
-- strategy: incremental
-- expired: old

-- action: alter_column_types
-- reason: column 'id' widened integer → bigint, added column 'born' (date)
ALTER TABLE "lake"."raw"."orders" ALTER COLUMN id SET DATA TYPE bigint;
ALTER TABLE "lake"."raw"."orders" ADD COLUMN born date;
ALTER TABLE "lake"."raw"."orders" DROP COLUMN old;
