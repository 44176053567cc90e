-- Hierarchies: the tree has no place for START WITH, CONNECT BY and PRIOR. WITH RECURSIVE says the same.
SELECT PRIOR a, CONNECT_BY_ROOT name, LEVEL, SYS_CONNECT_BY_PATH(name, '/') FROM employees START WITH manager_id IS NULL CONNECT BY manager_id = PRIOR id

-- Hierarchies, as above.
SELECT name, LEVEL FROM employees START WITH title = 'President' CONNECT BY PRIOR id = manager_id AND PRIOR x = y ORDER BY LEVEL

-- Semantic views have a grammar of their own inside of the parentheses.
SELECT * FROM SEMANTIC_VIEW(my_view METRICS orders.total DIMENSIONS customers.region WHERE customers.region = 'x')
