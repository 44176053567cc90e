SELECT country, COUNT(*) AS customers, SUM(orders) AS orders, SUM(revenue) AS revenue
FROM dim_customers
GROUP BY country
