SELECT order_id, customer
FROM raw.orders
WHERE ordered_at >= @start_date AND ordered_at < @end_date
