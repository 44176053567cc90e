WITH sold AS (
    SELECT i.product_id, SUM(i.quantity) AS units
    FROM raw_order_items AS i
    JOIN fct_orders AS o ON o.order_id = i.order_id
    WHERE o.status = 'completed'
    GROUP BY i.product_id
)
SELECT
    p.product_id,
    p.product,
    p.category,
    p.price,
    COALESCE(sold.units, 0) AS units,
    COALESCE(sold.units, 0) * p.price AS revenue,
    RANK() OVER (PARTITION BY p.category ORDER BY COALESCE(sold.units, 0) * p.price DESC) AS rank_in_category
FROM stg_products AS p
LEFT JOIN sold ON sold.product_id = p.product_id
