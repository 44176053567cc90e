-- source: id NUMBER(10,0) | tags ARRAY
-- target: id NUMBER(10,0)
-- strategy: incremental

-- action: add_columns
-- reason: added column 'tags' (ARRAY)
ALTER TABLE "lake"."raw"."orders" ADD COLUMN "tags" ARRAY;
