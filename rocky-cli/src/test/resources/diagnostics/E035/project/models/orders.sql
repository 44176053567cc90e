SELECT order_id, ordered_on FROM raw.orders
