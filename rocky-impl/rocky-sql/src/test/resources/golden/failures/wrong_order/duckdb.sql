SELECT id FROM orders ORDER BY id WHERE id = 1
SELECT id FROM orders LIMIT 10 WHERE id = 1
SELECT id FROM orders HAVING id = 1 WHERE id = 1
SELECT id FROM orders WHERE id = 1 WHERE id = 2
