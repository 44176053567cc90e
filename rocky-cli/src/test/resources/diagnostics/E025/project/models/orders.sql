SELECT order_id, ordered_on
FROM raw.orders
WHERE ordered_on >= @start_date AND ordered_on < @end_date
