SELECT name, customer_id, amount
FROM orders
JOIN customers USING (customer_id)
