SELECT product, size, SUM(quantity) AS units, SUM(amount) AS revenue
FROM int_valued_orders
GROUP BY product, size
