-- Rounds halves away from zero.
-- @macro half_up(x: expr, n: number)
FLOOR({x} * POWER(10, {n}) + 0.5) / POWER(10, {n})
