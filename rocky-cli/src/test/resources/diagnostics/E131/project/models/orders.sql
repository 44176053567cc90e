SELECT order_id, amount FROM raw.orders WHERE customer_id IN (SELECT customer_id FROM customers)
