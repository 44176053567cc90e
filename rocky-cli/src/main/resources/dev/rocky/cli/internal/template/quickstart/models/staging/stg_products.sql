SELECT product_id, name AS product, size, price
FROM raw__orders.products
