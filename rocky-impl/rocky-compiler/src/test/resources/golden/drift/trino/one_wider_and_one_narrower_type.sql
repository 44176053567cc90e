-- source: id bigint | qty integer | born date
-- target: id integer | qty bigint | old date
-- strategy: incremental
-- expired: old

-- action: drop_and_recreate
-- reason: column 'id' changed integer → bigint, column 'qty' changed bigint → integer; the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS "lake"."raw"."orders";
