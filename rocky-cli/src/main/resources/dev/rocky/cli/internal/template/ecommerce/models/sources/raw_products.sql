SELECT id, name, category, price FROM raw__shop.products
