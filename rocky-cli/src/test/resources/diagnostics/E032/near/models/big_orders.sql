SELECT order_id
FROM lake.sales.orders
