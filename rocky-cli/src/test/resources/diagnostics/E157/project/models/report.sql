SELECT orders.order_id
FROM orders AS o
