SELECT *
FROM raw.orders
