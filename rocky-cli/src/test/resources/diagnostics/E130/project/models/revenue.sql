SELECT SUM(amount) AS revenue FROM orders
