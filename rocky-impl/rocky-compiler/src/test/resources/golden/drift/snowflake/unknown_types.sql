-- source: x RIDDLE
-- target: x MYSTERY
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'x' changed MYSTERY → RIDDLE; the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS "lake"."raw"."orders";
