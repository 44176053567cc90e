SELECT CAST(order_id AS BIGINT) AS order_id, amount
FROM raw.orders
