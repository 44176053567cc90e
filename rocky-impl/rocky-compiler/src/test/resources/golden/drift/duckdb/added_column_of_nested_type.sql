-- source: id INTEGER | place STRUCT("first name" VARCHAR, n INTEGER)
-- target: id INTEGER
-- strategy: incremental

-- action: add_columns
-- reason: added column 'place' (STRUCT("first name" VARCHAR, n INTEGER))
ALTER TABLE lake.raw.orders ADD COLUMN place STRUCT("first name" VARCHAR, n INTEGER);
