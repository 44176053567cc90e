INSERT INTO warehouse.marts.customers (customer_id, name, email)
SELECT customer_id, name, email FROM (
SELECT customer_id, name, email
FROM raw.customers
) AS _rocky_src
