-- source: id NUMBER(10,0)
-- target: id NUMBER(38,0)
-- strategy: full_refresh

-- action: drop_and_recreate
-- reason: column 'id' changed NUMBER(38,0) → NUMBER(10,0)
DROP TABLE IF EXISTS "lake"."raw"."orders";
