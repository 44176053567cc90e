CREATE OR REPLACE TABLE marts.customers AS
SELECT customer_id, name, email
FROM raw.customers
