-- Aufträge, die bezahlt sind
SELECT order_id, amount FROM raw.orders
