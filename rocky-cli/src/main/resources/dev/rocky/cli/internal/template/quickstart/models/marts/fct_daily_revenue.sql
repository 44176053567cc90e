SELECT
    order_date,
    COUNT(*) AS orders,
    SUM(amount) AS revenue
FROM int_valued_orders
GROUP BY order_date
