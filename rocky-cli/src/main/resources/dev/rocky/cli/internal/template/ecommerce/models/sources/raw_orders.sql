SELECT id, customer_id, status, ordered_at FROM raw__shop.orders
