SELECT count(* FROM orders
SELECT id FROM (SELECT id FROM orders WHERE id = 1
SELECT id FROM orders WHERE id IN (1, 2
SELECT id) FROM orders
SELECT id FROM orders)
SELECT [1, 2 FROM orders
