SELECT customer, COUNT(*) AS orders
FROM raw.orders
GROUP BY customer
