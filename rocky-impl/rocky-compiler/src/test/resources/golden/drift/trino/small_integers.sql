-- source: x smallint | y integer
-- target: x tinyint | y smallint
-- strategy: incremental

-- action: drop_and_recreate
-- reason: column 'x' changed tinyint → smallint, column 'y' changed smallint → integer; the table is built anew, so rows that the source no longer has are lost
DROP TABLE IF EXISTS "lake"."raw"."orders";
