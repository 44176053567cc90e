SELECT DISTINCT customer_id FROM orders
