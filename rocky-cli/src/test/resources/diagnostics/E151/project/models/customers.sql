SELECT CAST(id AS BIGINT) AS customer_id, CAST(name AS VARCHAR) AS name
FROM raw.customers
