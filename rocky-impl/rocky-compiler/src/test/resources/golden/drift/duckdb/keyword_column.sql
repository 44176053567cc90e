-- source: id INTEGER | order DATE
-- target: id INTEGER
-- strategy: incremental

-- action: add_columns
-- reason: added column 'order' (DATE)
ALTER TABLE lake.raw.orders ADD COLUMN "order" DATE;
