-- PIVOT and UNPIVOT, as a clause and as a statement.

SELECT * FROM t PIVOT (sum(x) FOR year IN (2000, 2010 AS ten) GROUP BY country) AS p

SELECT * FROM t PIVOT (sum(x) AS s, count(*) AS c FOR year IN (2000) month IN ('a', 'b'))

SELECT * FROM t PIVOT (sum(x) FOR (a, b) IN ((1, 2), (3, 4) AS y))

SELECT * FROM t PIVOT (sum(x) FOR a IN my_enum)

SELECT * FROM t UNPIVOT (v FOR n IN (a, b AS 'bee', c))

SELECT * FROM t UNPIVOT INCLUDE NULLS ((v1, v2) FOR n IN ((a, b) AS ab, (c, d)))

SELECT * FROM t UNPIVOT EXCLUDE NULLS (v FOR n IN (COLUMNS(* EXCLUDE id)))

PIVOT cities ON year USING sum(population)

PIVOT cities ON year USING sum(population) GROUP BY country

PIVOT cities ON year, country IN ('a', 'b') USING sum(population) AS total, max(x) GROUP BY (name)

PIVOT cities ON year IN (SELECT y FROM years) USING first(population)

PIVOT (SELECT * FROM cities) ON country || '_' || name USING sum(population) ORDER BY 1 LIMIT 2

PIVOT_WIDER cities ON year USING sum(x)

PIVOT cities ON (country, name) USING sum(x)

PIVOT cities ON year IN years_enum USING sum(x)

PIVOT cities USING sum(x) GROUP BY y

UNPIVOT monthly ON jan, feb, mar INTO NAME month VALUE sales

UNPIVOT monthly ON COLUMNS(* EXCLUDE (id, dept)) INTO NAME month VALUE sales

UNPIVOT monthly ON (jan, feb) AS q1, (apr, may) AS q2 INTO NAME q VALUE m1, m2

UNPIVOT monthly ON jan, feb

PIVOT_LONGER monthly ON jan, feb INTO NAME a VALUE b

SELECT * FROM (PIVOT cities ON year USING sum(population)) p

WITH p AS (PIVOT cities ON year USING sum(population)) SELECT * FROM p

SELECT * FROM (UNPIVOT t ON a, b INTO NAME n VALUE v)
