SELECT customer_id, max(order_id) AS last_order, sum(amount) AS revenue
FROM orders
GROUP BY customer_id
