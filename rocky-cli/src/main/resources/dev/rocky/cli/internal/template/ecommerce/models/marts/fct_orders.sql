SELECT o.order_id, o.customer_id, o.status, o.order_date, t.order_lines, t.units, t.amount
FROM stg_orders AS o
JOIN int_order_totals AS t ON t.order_id = o.order_id
