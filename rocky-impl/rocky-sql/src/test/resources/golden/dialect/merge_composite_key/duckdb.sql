MERGE INTO warehouse.marts.customers AS t
USING (
-- everybody; even the silent ones
SELECT customer_id, name, email
FROM raw.customers
ORDER BY customer_id
LIMIT 10 -- the first ten;
) AS s
ON t.customer_id = s.customer_id AND t.name = s.name
WHEN MATCHED THEN UPDATE SET email = s.email
WHEN NOT MATCHED THEN INSERT (customer_id, name, email) VALUES (s.customer_id, s.name, s.email)
