-- 25 more orders, each half an hour after the one before. May be run as often as you like.
INSERT INTO raw__orders.orders
SELECT
    newest.order_id + i,
    1 + ((newest.order_id + i) * 37) % 50,
    1 + ((newest.order_id + i) * 11) % 12,
    1 + (i * 7) % 5,
    'completed',
    newest.ordered_at + to_minutes(i * 30)
FROM range(1, 26) AS numbers(i)
CROSS JOIN (SELECT MAX(order_id) AS order_id, MAX(ordered_at) AS ordered_at FROM raw__orders.orders) AS newest;
