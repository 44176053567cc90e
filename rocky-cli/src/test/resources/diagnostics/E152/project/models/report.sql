SELECT order_id, round(amount, 2, 1) AS rounded
FROM orders
