SELECT o.order_id
FROM orders o
JOIN payments p ON p.order_ref = o.order_id
