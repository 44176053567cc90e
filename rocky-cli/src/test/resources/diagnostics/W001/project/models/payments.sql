SELECT CAST(ref AS INTEGER) AS order_ref FROM raw.payments
