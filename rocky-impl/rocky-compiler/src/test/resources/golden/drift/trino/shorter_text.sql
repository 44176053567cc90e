-- source: code varchar(100)
-- target: code varchar(200)
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'code' changed varchar(200) → varchar(100); the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS "lake"."raw"."orders";
