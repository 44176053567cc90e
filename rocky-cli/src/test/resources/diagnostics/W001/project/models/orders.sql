SELECT CAST(id AS BIGINT) AS order_id FROM raw.orders
