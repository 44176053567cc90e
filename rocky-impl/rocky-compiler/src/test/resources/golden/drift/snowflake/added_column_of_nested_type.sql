-- source: id NUMBER(10,0) | place OBJECT
-- target: id NUMBER(10,0)
-- strategy: incremental

-- action: add_columns
-- reason: added column 'place' (OBJECT)
ALTER TABLE "lake"."raw"."orders" ADD COLUMN "place" OBJECT;
