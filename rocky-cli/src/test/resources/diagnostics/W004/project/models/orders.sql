SELECT order_id, customer
FROM raw.orders
