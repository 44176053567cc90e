SELECT id AS product_id, name AS product, category, price
FROM raw_products
