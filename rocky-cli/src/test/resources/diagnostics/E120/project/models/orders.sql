SELECT order_id, @halfup(amount / 3, 2) AS share
FROM raw.orders
