SELECT order_id FROM all_orders WHERE amount > 1000
