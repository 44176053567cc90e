SELECT id + FROM orders
SELECT id FROM orders WHERE id =
SELECT id FROM orders WHERE id = 1 AND
SELECT id FROM orders WHERE id = = 1
SELECT id FROM orders WHERE id BETWEEN 1 OR 2
SELECT id FROM orders WHERE name LIKE
SELECT id FROM orders WHERE id IS 1
