-- Table functions, files, names with several parts.

SELECT * FROM read_csv('a.csv', header = true, columns = {'a': 'INT'})

SELECT * FROM read_csv('a.csv', header := true, delim => '|')

SELECT * FROM read_parquet(['a', 'b'])

SELECT * FROM 'a.parquet'

SELECT * FROM 'a.csv' AS x(a, b)

SELECT * FROM "a.csv" x

SELECT * FROM unnest([1, 2, 3]) WITH ORDINALITY AS u(x, i)

SELECT * FROM unnest([1, 2, 3]) AS u(x)

SELECT unnest({'a': 1, 'b': 2}), unnest([1, 2], recursive := true)

SELECT unnest(l, max_depth => 2) FROM t

SELECT * FROM main.my_func(1), db.main.f(x := 2)

SELECT * FROM generate_series(1, 10, 2), LATERAL unnest([generate_series])

SELECT * FROM db.schema.tbl, schema.tbl, "My Schema"."My Table"
