-- The WITH expression: the tree has no variables in expressions.
SELECT WITH(a AS 1, b AS a + 1, a * b) AS w

-- Graph queries are another language.
SELECT * FROM GRAPH_TABLE(d.g MATCH (a:Person)-[e:Knows]->(b:Person) COLUMNS (a.name AS a, b.name AS b))

-- The extra column of a recursive table that counts its depth.
WITH RECURSIVE r AS ((SELECT 1 AS n) UNION ALL (SELECT n + 1 FROM r)) WITH DEPTH AS d BETWEEN 1 AND 10 SELECT * FROM r

-- Common tables between the steps of a pipe. A WITH before the query says the same.
FROM orders |> WITH recent AS (SELECT 1 AS id) |> JOIN recent USING (id)

-- Aggregates over the groups of an aggregate.
SELECT SUM(AVG(a) GROUP BY b) FROM t
