SELECT 'open FROM orders
SELECT 'it's open' FROM orders
SELECT "open FROM orders
SELECT id /* open FROM orders
SELECT $$open FROM orders
