-- source: id INTEGER | born DATE | name VARCHAR
-- target: id INTEGER
-- strategy: incremental

-- action: add_columns
-- reason: added column 'born' (DATE), added column 'name' (VARCHAR)
ALTER TABLE lake.raw.orders ADD COLUMN born DATE;
ALTER TABLE lake.raw.orders ADD COLUMN name VARCHAR;
