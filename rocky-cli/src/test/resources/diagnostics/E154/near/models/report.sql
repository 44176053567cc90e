SELECT order_id, amount FROM orders
UNION ALL
SELECT order_id, 0 FROM orders
