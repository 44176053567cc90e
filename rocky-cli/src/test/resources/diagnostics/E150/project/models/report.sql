SELECT order_id, amuont
FROM orders
