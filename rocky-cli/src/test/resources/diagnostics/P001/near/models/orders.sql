SELECT order_id
FROM raw.orders
WHERE LOWER(customer) LIKE 'ann%'
