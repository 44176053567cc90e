-- source: amount NUMBER(10,4)
-- target: amount NUMBER(10,2)
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'amount' changed NUMBER(10,2) → NUMBER(10,4); the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS "lake"."raw"."orders";
