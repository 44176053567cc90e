SELECT order_id
FROM lake.sales.orders
WHERE amount > 100
