MERGE INTO warehouse.marts.customers AS t
USING (
SELECT customer_id, name, email
FROM raw.customers
) AS s
ON t.customer_id = s.customer_id
WHEN MATCHED THEN UPDATE SET name = s.name, email = s.email
WHEN NOT MATCHED THEN INSERT (customer_id, name, email) VALUES (s.customer_id, s.name, s.email)
