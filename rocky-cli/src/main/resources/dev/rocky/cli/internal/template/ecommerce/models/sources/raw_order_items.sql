SELECT id, order_id, product_id, quantity FROM raw__shop.order_items
