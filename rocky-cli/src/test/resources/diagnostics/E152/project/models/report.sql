SELECT order_id, upper(order_id, 2) AS label
FROM orders
