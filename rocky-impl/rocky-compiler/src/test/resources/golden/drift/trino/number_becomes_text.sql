-- source: id varchar
-- target: id integer
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'id' changed integer → varchar; the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS "lake"."raw"."orders";
