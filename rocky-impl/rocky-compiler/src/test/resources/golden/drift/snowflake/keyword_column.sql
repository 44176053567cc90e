-- source: id NUMBER(10,0) | order DATE
-- target: id NUMBER(10,0)
-- strategy: incremental

-- action: add_columns
-- reason: added column 'order' (DATE)
ALTER TABLE "lake"."raw"."orders" ADD COLUMN "order" DATE;
