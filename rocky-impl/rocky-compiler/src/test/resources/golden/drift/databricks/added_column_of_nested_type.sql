-- source: id int | place struct<street:string,n:int>
-- target: id int
-- strategy: incremental

-- action: add_columns
-- reason: added column 'place' (struct<street:string,n:int>)
ALTER TABLE lake.raw.orders ADD COLUMN place struct<street:string,n:int>;
