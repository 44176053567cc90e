MERGE INTO warehouse.marts.customers AS t
USING (
SELECT * FROM raw.customers
) AS s
ON t.customer_id = s.customer_id
WHEN NOT MATCHED THEN INSERT (customer_id) VALUES (s.customer_id)
