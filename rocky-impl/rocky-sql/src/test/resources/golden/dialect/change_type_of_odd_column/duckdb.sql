ALTER TABLE warehouse.marts.customers ALTER COLUMN "full ""name" TYPE VARCHAR
