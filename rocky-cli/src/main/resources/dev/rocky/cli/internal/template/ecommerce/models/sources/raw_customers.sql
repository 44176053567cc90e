SELECT id, first_name, last_name, email, signed_up_on FROM raw__shop.customers
