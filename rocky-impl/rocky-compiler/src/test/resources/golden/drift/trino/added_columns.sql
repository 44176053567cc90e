-- source: id integer | born date | name varchar
-- target: id integer
-- strategy: incremental

-- action: add_columns
-- reason: added column 'born' (date), added column 'name' (varchar)
ALTER TABLE "lake"."raw"."orders" ADD COLUMN born date;
ALTER TABLE "lake"."raw"."orders" ADD COLUMN name varchar;
