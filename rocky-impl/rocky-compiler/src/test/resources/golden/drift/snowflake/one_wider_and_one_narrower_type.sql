-- source: id NUMBER(38,0) | qty NUMBER(10,0) | born DATE
-- target: id NUMBER(10,0) | qty NUMBER(38,0) | old DATE
-- strategy: incremental
-- expired: old

-- action: drop_and_recreate
-- reason: column 'id' changed NUMBER(10,0) → NUMBER(38,0), column 'qty' changed NUMBER(38,0) → NUMBER(10,0); the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS "lake"."raw"."orders";
