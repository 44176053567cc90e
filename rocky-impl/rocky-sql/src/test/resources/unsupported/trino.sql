-- A join with the nearest row, new in Trino. ASOF joins of other warehouses have another shape.
SELECT * FROM trades CROSS JOIN NEAREST (FROM quotes WHERE quotes.symbol = trades.symbol MATCH quotes.ts <= trades.ts)

-- Periods that overlap, new in Trino.
SELECT (DATE '2026-01-01', DATE '2026-03-01') OVERLAPS (DATE '2026-02-01', DATE '2026-04-01')

-- Predicates as branches of a CASE, new in Trino.
SELECT CASE a WHEN > 5 THEN 1 WHEN BETWEEN 1 AND 5 THEN 2 END FROM t
