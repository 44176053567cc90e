SELECT payload: FROM events
SELECT id FROM orders AT (TIMESTAMP =>)
SELECT f.value FROM orders, LATERAL FLATTEN(input => items
SELECT $$open FROM orders
