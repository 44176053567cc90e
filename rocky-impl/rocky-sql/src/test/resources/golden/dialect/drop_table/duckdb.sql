DROP TABLE IF EXISTS warehouse.marts.customers
