SELECT id AS order_id, customer_id, status, ordered_at, CAST(ordered_at AS DATE) AS order_date
FROM raw_orders
