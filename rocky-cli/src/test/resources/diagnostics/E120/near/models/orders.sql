SELECT order_id, @half_up(amount / 3, 2) AS share
FROM raw.orders
