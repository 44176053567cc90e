SELECT * FROM (
SELECT * FROM raw.customers
) AS _rocky_src WHERE updated_at > TIMESTAMP_NS '2026-05-01 08:00:00.123456789'
