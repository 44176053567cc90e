SELECT o.order_id
FROM orders AS o
