SELECT order_id, NULLIF(ordered_at, TIMESTAMP '1970-01-01') AS ordered_at
FROM raw.orders
WHERE ordered_at >= @start_date AND ordered_at < @end_date
