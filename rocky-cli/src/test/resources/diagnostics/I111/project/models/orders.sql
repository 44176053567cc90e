SELECT customer, COUNT(*)
FROM raw.orders
GROUP BY customer
