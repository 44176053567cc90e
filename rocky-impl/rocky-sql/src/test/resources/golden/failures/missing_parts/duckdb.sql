SELECT id FROM
SELECT id FROM WHERE id = 1
SELECT
SELECT FROM orders
SELECT id AS FROM orders
SELECT id FROM orders WHERE
SELECT id FROM orders JOIN ON orders.id = customers.id
SELECT id FROM orders JOIN customers WHERE orders.id = customers.id
SELECT id FROM orders GROUP id
SELECT id FROM orders LIMIT
SELECT CAST(id INTEGER) FROM orders
SELECT CAST(id AS) FROM orders
WITH recent AS (SELECT 1)
SELECT id FROM orders UNION ALL
