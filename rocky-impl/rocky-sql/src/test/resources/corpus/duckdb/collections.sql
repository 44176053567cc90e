-- Lists, structs, maps, lambdas, subscripts, fields, methods.

SELECT {'a': 1, b: 2, "c d": {'e': []}}, {}, MAP {}, MAP {'a': 1, 'b': 2}, MAP([1, 2], ['a', 'b'])

SELECT [1, 2, 3], [], [[1], [2, 3],], ARRAY[1, 2], ARRAY(SELECT 1), [x FOR x IN l], [x + 1 FOR x, i IN l IF x > i]

SELECT l[1], l[1:2], l[:2], l[1:], l[:], l[:-1:2], l[1:-:2], l[-1], m['a'], s['a'], l[i + 1][2], l[a:b:c] FROM t

SELECT s.a.b.c, (s).a, f(x).y.z, l[1].a.b, t.s.a[1].c FROM t

SELECT 'a'.upper(), x.upper().lower(), x.f(1, 2).g(), (x).f(), l[1].f(2), 'abc'.replace('a', 'b').upper() FROM t

SELECT a IN (1, 2), a NOT IN (1, 2,), a IN (SELECT 1), a IN l, a IN [1, 2], a IN (l), (a, b) IN ((1, 2), (3, 4)), a IN ((SELECT 1)), a IN ((SELECT 1) UNION (SELECT 2)) FROM t

SELECT a = ANY (SELECT 1), a > ALL (SELECT 1), a <> SOME (SELECT 1), a = ANY ([1, 2]), a = ANY (l) FROM t

SELECT a[1:2], a[1::INT], a['x':'y'] FROM t

SELECT f(a, b,), [1, 2,], {'a': 1,}, MAP {1: 2,}, (1, 2,), (1,) FROM t

SELECT MAP {'a': 1}['a'], {'a': 1}.a, [1, 2][1], 'abc'[1], 'abc'[1:2], (1, 2)[1]

SELECT struct_pack(a := 1, b := 2), struct_extract(s, 'a'), s.a::INT + s['b'] FROM t

SELECT approx_quantile(x, 0.5), arg_max(a, b), histogram(x), list(x ORDER BY y)[1:3], max(x, 3) FROM t

SELECT struct.* FROM (SELECT {'a': 1} AS struct)

SELECT (t).a, (t.s).b FROM t
