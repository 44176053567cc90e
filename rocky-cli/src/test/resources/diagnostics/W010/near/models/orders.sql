SELECT order_id, amount, customer
FROM raw.orders
