-- source: id integer | place row(street varchar, n integer)
-- target: id integer
-- strategy: incremental

-- action: add_columns
-- reason: added column 'place' (row(street varchar, n integer))
ALTER TABLE "lake"."raw"."orders" ADD COLUMN place row(street varchar, n integer);
