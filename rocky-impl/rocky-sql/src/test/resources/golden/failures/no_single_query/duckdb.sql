;
-- nothing but a comment
SELECT 1; SELECT 2
SELECT 1 SELECT 2
SELECT id FROM orders; DELETE FROM orders
INSERT INTO orders SELECT 1
CREATE TABLE orders AS SELECT 1
id FROM orders
