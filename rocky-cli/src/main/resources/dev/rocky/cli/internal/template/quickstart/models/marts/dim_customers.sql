SELECT
    c.customer_id,
    c.name,
    c.country,
    COUNT(o.order_id) AS orders,
    COALESCE(SUM(o.amount), 0) AS revenue,
    MAX(o.order_date) AS last_order
FROM stg_customers AS c
LEFT JOIN int_valued_orders AS o ON o.customer_id = c.customer_id
GROUP BY c.customer_id, c.name, c.country
