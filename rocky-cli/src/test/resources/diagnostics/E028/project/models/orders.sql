SELECT order_id, amount
FROM raw.orders
WHERE ordered_on >= @var(since)
