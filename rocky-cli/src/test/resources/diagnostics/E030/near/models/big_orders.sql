SELECT order_id
FROM lake.sales.orders
WHERE order_id > 100
