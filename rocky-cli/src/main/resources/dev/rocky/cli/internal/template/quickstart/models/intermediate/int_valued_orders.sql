SELECT
    o.order_id,
    o.customer_id,
    p.product,
    p.size,
    CAST(o.ordered_at AS DATE) AS order_date,
    o.quantity,
    o.quantity * p.price AS amount
FROM stg_orders AS o
JOIN stg_products AS p ON p.product_id = o.product_id
WHERE o.status = 'completed'
