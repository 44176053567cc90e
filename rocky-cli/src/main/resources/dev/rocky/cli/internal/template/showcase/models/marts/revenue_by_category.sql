SELECT category, SUM(units) AS units, SUM(revenue) AS revenue
FROM dim_products
GROUP BY category
