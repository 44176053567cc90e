SELECT customer_id, order_id, sum(amount) AS revenue
FROM orders
GROUP BY customer_id
