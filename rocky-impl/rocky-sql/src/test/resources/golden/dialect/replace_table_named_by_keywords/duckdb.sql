CREATE OR REPLACE TABLE warehouse."end"."order" AS
SELECT customer_id, name, email
FROM raw.customers
