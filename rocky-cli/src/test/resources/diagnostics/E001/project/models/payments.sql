SELECT CAST(ref AS VARCHAR) AS order_ref FROM raw.payments
