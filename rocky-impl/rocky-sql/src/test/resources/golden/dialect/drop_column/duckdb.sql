ALTER TABLE warehouse.marts.customers DROP COLUMN email
