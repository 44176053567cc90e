SELECT DISTINCT customer_id FROM raw.customers
