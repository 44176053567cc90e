SELECT order_id, upper('a') AS label
FROM orders
