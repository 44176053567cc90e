SELECT order_id, price
FROM raw.orders, raw.prices
