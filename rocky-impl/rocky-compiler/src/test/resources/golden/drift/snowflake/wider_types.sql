-- source: a NUMBER(18,2) | b VARCHAR(200)
-- target: a NUMBER(10,2) | b VARCHAR(100)
-- strategy: incremental

-- action: alter_column_types
-- reason: column 'a' widened NUMBER(10,2) → NUMBER(18,2), column 'b' widened VARCHAR(100) → VARCHAR(200)
ALTER TABLE "lake"."raw"."orders" ALTER COLUMN "a" TYPE NUMBER(18,2);
ALTER TABLE "lake"."raw"."orders" ALTER COLUMN "b" TYPE VARCHAR(200);
