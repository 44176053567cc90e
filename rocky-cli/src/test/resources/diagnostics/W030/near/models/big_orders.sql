SELECT order_id, amount FROM lake.sales.orders
