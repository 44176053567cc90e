ALTER TABLE warehouse.marts.customers ADD COLUMN score DECIMAL(18,3)
