-- source: code VARCHAR(100)
-- target: code VARCHAR(200)
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'code' changed VARCHAR(200) → VARCHAR(100); the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS "lake"."raw"."orders";
