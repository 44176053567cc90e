SELECT CAST(ref AS BIGINT) AS order_ref FROM raw.payments
