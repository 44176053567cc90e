-- source: id integer
-- target: id bigint
-- strategy: full_refresh

-- action: drop_and_recreate
-- reason: column 'id' changed bigint → integer
DROP TABLE IF EXISTS "lake"."raw"."orders";
