SELECT order_id, @half_up(amount / 3, 2) AS share, @half_up(@half_up(amount, 4), 2) AS rounded
FROM raw.orders
