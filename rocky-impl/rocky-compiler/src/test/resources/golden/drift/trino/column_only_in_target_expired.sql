-- source: id integer
-- target: id integer | old date | older date
-- strategy: incremental
-- expired: old

-- action: none
ALTER TABLE "lake"."raw"."orders" DROP COLUMN old;
