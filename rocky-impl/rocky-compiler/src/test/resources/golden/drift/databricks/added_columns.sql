-- source: id int | born date | name string
-- target: id int
-- strategy: incremental

-- action: add_columns
-- reason: added column 'born' (date), added column 'name' (string)
ALTER TABLE lake.raw.orders ADD COLUMN born date;
ALTER TABLE lake.raw.orders ADD COLUMN name string;
