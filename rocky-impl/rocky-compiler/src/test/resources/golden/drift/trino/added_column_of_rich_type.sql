-- source: id integer | tags array(varchar)
-- target: id integer
-- strategy: incremental

-- action: add_columns
-- reason: added column 'tags' (array(varchar))
ALTER TABLE "lake"."raw"."orders" ADD COLUMN tags array(varchar);
