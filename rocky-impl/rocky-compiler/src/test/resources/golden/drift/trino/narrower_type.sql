-- source: id integer
-- target: id bigint
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'id' changed bigint → integer; the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS "lake"."raw"."orders";
