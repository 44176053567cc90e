DROP VIEW IF EXISTS warehouse.marts.customers
