SELECT order_id, amount
FORM raw.orders
