SELECT CAST(id AS BIGINT) AS order_id, CAST(customer AS BIGINT) AS customer_id, CAST(amount AS DECIMAL(10, 2)) AS amount
FROM raw.orders
