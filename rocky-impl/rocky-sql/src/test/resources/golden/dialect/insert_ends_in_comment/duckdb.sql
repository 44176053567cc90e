INSERT INTO warehouse.marts.customers (customer_id, name, email)
SELECT customer_id, name, email FROM (
-- everybody; even the silent ones
SELECT customer_id, name, email
FROM raw.customers
ORDER BY customer_id
LIMIT 10 -- the first ten;
) AS _rocky_src
