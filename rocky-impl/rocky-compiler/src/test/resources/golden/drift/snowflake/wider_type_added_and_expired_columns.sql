-- source: id NUMBER(38,0) | born DATE
-- target: id NUMBER(10,0) | old DATE
-- strategy: incremental
-- expired: old

-- action: alter_column_types
-- reason: column 'id' widened NUMBER(10,0) → NUMBER(38,0), added column 'born' (DATE)
ALTER TABLE "lake"."raw"."orders" ALTER COLUMN "id" TYPE NUMBER(38,0);
ALTER TABLE "lake"."raw"."orders" ADD COLUMN "born" DATE;
ALTER TABLE "lake"."raw"."orders" DROP COLUMN "old";
