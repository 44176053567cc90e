SELECT order_id, amount FROM orders
UNION ALL
SELECT order_id FROM orders
