SELECT
    i.order_id,
    COUNT(*) AS order_lines,
    SUM(i.quantity) AS units,
    SUM(i.quantity * p.price) AS amount
FROM raw_order_items AS i
JOIN raw_products AS p ON p.id = i.product_id
GROUP BY i.order_id
