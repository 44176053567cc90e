SELECT [1, 2], ARRAY[1], ARRAY(SELECT 1), {a: 1, 'b c': 2}, MAP {'k': 1}, [x + 1 FOR x, i IN l IF x > 0]
SELECT l[1], l[1:2], l[:-1:2], l[:], l[1:-:2], s.a.b, (s).a, f(x).y, l[1].z, t.s.a[1].c
SELECT x.upper(), x.f(1).g(2), (x).h(), 'a'.upper(), x.y.z(1)
SELECT list_transform(l, lambda x, i: x + i)
