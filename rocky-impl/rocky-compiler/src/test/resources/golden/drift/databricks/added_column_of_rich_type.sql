-- source: id int | tags array<string>
-- target: id int
-- strategy: incremental

-- action: add_columns
-- reason: added column 'tags' (array<string>)
ALTER TABLE lake.raw.orders ADD COLUMN tags array<string>;
