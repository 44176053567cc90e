SELECT name, customer_id, amount
FROM orders
JOIN customers ON customers.customer_id = orders.customer_id
