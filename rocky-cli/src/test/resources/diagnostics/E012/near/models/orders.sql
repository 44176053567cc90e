SELECT order_id, COALESCE(customer, 'nobody') AS customer
FROM raw.orders
