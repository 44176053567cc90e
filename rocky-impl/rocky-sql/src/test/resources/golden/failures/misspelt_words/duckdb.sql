SELCT id FROM orders
SELECT id FORM orders
SELECT id FROM orders WEHRE id = 1
SELECT id FROM orders GRUOP BY id
SELECT id FROM orders ODER BY id
SELECT id FROM orders o JION customers c ON o.id = c.id
SELECT id FROM orders o LEFT JION customers c ON o.id = c.id
SELECT id FROM orders LIMT 5
