SELECT id AS customer_id, first_name || ' ' || last_name AS name, LOWER(email) AS email, signed_up_on
FROM raw_customers
