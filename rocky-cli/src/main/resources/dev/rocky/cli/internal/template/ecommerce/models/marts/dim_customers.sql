SELECT
    c.customer_id,
    c.name,
    c.email,
    c.signed_up_on,
    COUNT(o.order_id) AS orders,
    COALESCE(SUM(o.amount), 0) AS revenue,
    MAX(o.order_date) AS last_order
FROM stg_customers AS c
LEFT JOIN fct_orders AS o ON o.customer_id = c.customer_id AND o.status = 'completed'
GROUP BY c.customer_id, c.name, c.email, c.signed_up_on
