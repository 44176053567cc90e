SELECT order_id, customer_id, product_id, quantity, status, ordered_at
FROM raw__orders.orders
