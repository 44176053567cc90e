SELECT id name total FROM orders
SELECT id,, name FROM orders
SELECT , id FROM orders
SELECT round(total 2) FROM orders
SELECT [1 2]
