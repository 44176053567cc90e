SELECT customer_id, sum(amount) AS revenue
FROM orders
GROUP BY customer_id
HAVING sum(amount) > 100
