SELECT order_date, COUNT(*) AS orders, SUM(amount) AS revenue
FROM fct_orders
WHERE status = 'completed'
GROUP BY order_date
