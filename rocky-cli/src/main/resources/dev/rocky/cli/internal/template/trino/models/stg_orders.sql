SELECT order_id, customer_id, amount, ordered_at
FROM iceberg.raw.orders
