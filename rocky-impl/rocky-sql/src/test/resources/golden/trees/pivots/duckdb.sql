PIVOT cities ON year, country IN ('a', 'b' AS c) USING sum(x) AS total, max(y) GROUP BY name
PIVOT cities ON year IN (SELECT y FROM years) USING sum(x)
SELECT * FROM t PIVOT (sum(x) AS s FOR (a, b) IN ((1, 2) AS one, (3, 4)) c IN kinds GROUP BY d) AS p
UNPIVOT t ON a, (b, c) AS 'bc', COLUMNS('d.*') INTO NAME n VALUE v, w
UNPIVOT t ON a, b
SELECT * FROM t UNPIVOT INCLUDE NULLS ((v, w) FOR n IN ((a, b) AS ab, (c, d))) u
