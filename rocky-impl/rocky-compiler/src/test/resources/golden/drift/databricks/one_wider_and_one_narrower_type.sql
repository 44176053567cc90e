-- source: id bigint | qty int | born date
-- target: id int | qty bigint | old date
-- strategy: incremental
-- expired: old

-- action: drop_and_recreate
-- reason: column 'id' changed int → bigint, column 'qty' changed bigint → int; the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS lake.raw.orders;
