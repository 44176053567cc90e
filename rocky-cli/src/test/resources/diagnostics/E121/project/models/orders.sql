SELECT order_id, @half_up(amount / 3) AS share, @half_up(amount, 'two') AS rounded
FROM raw.orders
