INSERT INTO warehouse.marts.customers ("group", "full ""name")
SELECT "group", "full ""name" FROM (
SELECT * FROM raw.customers
) AS _rocky_src
