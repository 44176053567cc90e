SELECT *
FROM orders
