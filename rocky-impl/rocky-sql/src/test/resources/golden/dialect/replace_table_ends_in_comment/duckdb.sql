CREATE OR REPLACE TABLE warehouse.marts.customers AS
-- everybody; even the silent ones
SELECT customer_id, name, email
FROM raw.customers
ORDER BY customer_id
LIMIT 10 -- the first ten;
