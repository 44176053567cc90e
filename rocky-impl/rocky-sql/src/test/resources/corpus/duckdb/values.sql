-- VALUES and TABLE.

VALUES (1, 2), (3, 4)

VALUES (1), (2),

VALUES (1) ORDER BY 1 LIMIT 1

SELECT * FROM (VALUES (1, 'a'), (2, 'b')) t(x, y)

SELECT * FROM VALUES (1, 'a'), (2, 'b') t(x, y)

TABLE t

TABLE main.t ORDER BY 1

TABLE 'file.parquet'

(TABLE 'file.parquet') UNION ALL TABLE t
