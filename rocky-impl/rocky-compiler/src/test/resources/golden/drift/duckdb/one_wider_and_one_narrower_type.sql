-- source: id BIGINT | qty INTEGER | born DATE
-- target: id INTEGER | qty BIGINT | old DATE
-- strategy: incremental
-- expired: old

-- action: drop_and_recreate
-- reason: column 'id' changed INTEGER → BIGINT, column 'qty' changed BIGINT → INTEGER; the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS lake.raw.orders;
