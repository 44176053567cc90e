-- source: id VARCHAR(16777216)
-- target: id NUMBER(10,0)
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'id' changed NUMBER(10,0) → VARCHAR(16777216); the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS "lake"."raw"."orders";
