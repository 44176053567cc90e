MERGE INTO warehouse.marts.customers AS t
USING (
SELECT * FROM raw.customers
) AS s
ON t."group" = s."group"
WHEN MATCHED THEN UPDATE SET "full ""name" = s."full ""name"
WHEN NOT MATCHED THEN INSERT ("group", "full ""name") VALUES (s."group", s."full ""name")
