-- source: amount NUMBER(18,2)
-- target: amount NUMBER(10,2)
-- strategy: incremental

-- action: alter_column_types
-- reason: column 'amount' widened NUMBER(10,2) → NUMBER(18,2)
ALTER TABLE "lake"."raw"."orders" ALTER COLUMN "amount" TYPE NUMBER(18,2);
