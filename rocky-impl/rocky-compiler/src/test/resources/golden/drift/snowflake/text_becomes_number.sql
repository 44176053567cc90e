-- source: id NUMBER(10,0)
-- target: id VARCHAR(16777216)
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'id' changed VARCHAR(16777216) → NUMBER(10,0); the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS "lake"."raw"."orders";
