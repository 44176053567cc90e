-- source: id INTEGER | tags VARCHAR[]
-- target: id INTEGER
-- strategy: incremental

-- action: add_columns
-- reason: added column 'tags' (VARCHAR[])
ALTER TABLE lake.raw.orders ADD COLUMN tags VARCHAR[];
