ALTER TABLE warehouse.marts.customers DROP COLUMN "full ""name"
