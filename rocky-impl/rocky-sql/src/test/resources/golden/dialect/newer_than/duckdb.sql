SELECT * FROM (
SELECT * FROM raw.customers -- all
) AS _rocky_src WHERE updated_at > TIMESTAMP '2026-05-01 08:00:00.250'
