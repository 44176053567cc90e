SELECT order_id, customer_id, amount, ordered_at
FROM staging__orders.orders
