CREATE OR REPLACE TABLE warehouse.marts.customers AS
SELECT customer_id, name, email
FROM raw.customers
