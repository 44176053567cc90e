SELECT order_id, customer_id, amount, ordered_at
FROM acme_warehouse.staging__eu__shopify.orders
