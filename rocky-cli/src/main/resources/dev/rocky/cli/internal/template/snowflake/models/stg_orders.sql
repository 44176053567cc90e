SELECT order_id, customer_id, amount, ordered_at
FROM RAW.SHOP.ORDERS
