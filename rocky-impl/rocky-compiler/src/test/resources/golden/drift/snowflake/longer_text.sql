-- source: code VARCHAR(200)
-- target: code VARCHAR(100)
-- strategy: incremental

-- action: alter_column_types
-- reason: column 'code' widened VARCHAR(100) → VARCHAR(200)
ALTER TABLE "lake"."raw"."orders" ALTER COLUMN "code" TYPE VARCHAR(200);
