SELECT customer_id, sum(amount) AS revenue
FROM orders
WHERE sum(amount) > 100
GROUP BY customer_id
