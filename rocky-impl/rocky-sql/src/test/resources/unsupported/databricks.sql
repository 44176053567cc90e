-- A call whose function is an expression: the tree knows functions by their names alone.
SELECT IDENTIFIER('upper')(name) FROM customers
