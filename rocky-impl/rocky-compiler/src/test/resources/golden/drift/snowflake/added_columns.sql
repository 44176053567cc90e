-- source: id NUMBER(10,0) | born DATE | name VARCHAR(16777216)
-- target: id NUMBER(10,0)
-- strategy: incremental

-- action: add_columns
-- reason: added column 'born' (DATE), added column 'name' (VARCHAR(16777216))
ALTER TABLE "lake"."raw"."orders" ADD COLUMN "born" DATE;
ALTER TABLE "lake"."raw"."orders" ADD COLUMN "name" VARCHAR(16777216);
