SELECT order FROM orders
SELECT id, group, name FROM orders
SELECT id FROM order
SELECT select.id FROM orders
SELECT id FROM orders WHERE end = 1
