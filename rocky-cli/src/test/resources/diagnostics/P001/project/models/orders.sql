SELECT order_id
FROM raw.orders
WHERE customer ILIKE 'ann%'
