-- source: id NUMBER(10,0)
-- target: id NUMBER(10,0) | old DATE | older DATE
-- strategy: incremental
-- expired: old

-- action: none
ALTER TABLE "lake"."raw"."orders" DROP COLUMN "old";
