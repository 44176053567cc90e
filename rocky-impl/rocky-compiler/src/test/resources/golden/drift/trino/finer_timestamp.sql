-- source: x timestamp(6)
-- target: x timestamp(3)
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'x' changed timestamp(3) → timestamp(6); the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS "lake"."raw"."orders";
