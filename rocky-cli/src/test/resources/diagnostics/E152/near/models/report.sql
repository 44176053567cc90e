SELECT order_id, round(amount, 1) AS rounded
FROM orders
