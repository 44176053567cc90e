ALTER TABLE warehouse.marts.customers ALTER COLUMN customer_id TYPE BIGINT
;
ALTER TABLE warehouse.marts.customers ALTER COLUMN name TYPE VARCHAR
