SELECT order_id, amount
FROM raw.orders
WHERE ordered_on >= @var(since, '2026-01-01')
