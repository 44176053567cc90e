-- Lists, arrays, structs, maps, unions, lambdas, comprehensions.

-- Access to lists.
SELECT li[1], li[-1], ll[1][2], li[1:2], li[:2], li[2:], list_extract(li, 1), list_element(ls, 1), array_slice(li, 1, 2), li[1:4:2] FROM nested

-- Access to arrays.
SELECT a3[1], a3[1:2], array_extract(a3, 1), len(a3), array_value(1, 2, 3), f3[2] FROM nested

-- Access to structs.
SELECT st.a, st['b'], st.c.x, struct_extract(st, 'a'), (st).c.y, st.c, lst[1].k, ms[1].p FROM nested

-- Access to maps.
SELECT m['x'], ms[1], map_extract(m, 'x'), map_keys(m), map_values(m), cardinality(m), map_entries(m), map_contains(m, 'x'), element_at(m, 'x'), map_extract_value(m, 'x') FROM nested

-- Access to unions.
SELECT u.num, u.str, union_tag(u), union_extract(u, 'num') FROM nested

-- Sizes.
SELECT len(li), length(ls), array_length(li), cardinality(m), len(lst), array_length(ll, 1) FROM nested

-- Membership.
SELECT list_contains(li, 1), array_has(ls, 'a'), list_has_any(li, [1, 2]), list_has_all(li, [1]), list_position(li, 1), array_position(ls, 'a'), 1 IN li, li @> [1], li && [1, 2], list_indexof(li, 1) FROM nested

-- Growth.
SELECT list_append(li, 1), list_prepend(1, li), list_concat(li, li), li || li, array_push_back(ls, 'x'), array_cat(li, [1]), li || [1.5], list_append(li, 1.5), list_resize(li, 5), list_resize(li, 5, 0) FROM nested

-- Shrinkage.
SELECT list_distinct(li), list_unique(li), array_pop_back(li), array_pop_front(li), list_intersect(li, [1]), list_where(li, [TRUE, FALSE]), list_select(li, [1, 2]) FROM nested

-- Order.
SELECT list_sort(li), list_reverse_sort(ls), list_reverse(li), array_sort(li, 'DESC'), list_grade_up(li), flatten(ll), list_zip(li, ls), list_sort(ld) FROM nested

-- Aggregates of lists.
SELECT list_sum(li), list_avg(li), list_min(ls), list_max(ld), list_count(li), list_first(ls), list_last(ldec), list_any_value(li), list_product(li), list_median(li), list_mode(ls), list_sum(ldec), list_bool_and([TRUE]), list_string_agg(ls) FROM nested

-- list_aggregate.
SELECT list_aggregate(li, 'sum'), list_aggregate(ls, 'string_agg', ','), array_aggregate(ldec, 'avg'), list_aggr(li, 'min'), list_stddev_pop(li), list_var_samp(li), list_histogram(li), list_approx_count_distinct(li) FROM nested

-- Lambdas.
SELECT list_transform(li, lambda x: x + 1), list_filter(li, lambda x: x > 1), list_reduce(li, lambda a, b: a + b), list_transform(ls, lambda s, i: s || i), array_transform(li, lambda x: x::VARCHAR), list_apply(ls, lambda s: length(s)), array_filter(ls, lambda s: s LIKE 'a%') FROM nested

-- Lambdas that use columns.
SELECT list_transform(li, lambda x: x + id) AS a, list_filter(lst, lambda p: p.v > id) AS b, list_transform(lst, lambda p: {'key': p.k, 'twice': p.v * 2}) AS c FROM nested

-- Lambdas in lambdas.
SELECT list_transform(ll, lambda l: list_sum(list_transform(l, lambda x: x * 2))) AS a, list_transform(li, lambda x: list_transform(ls, lambda s: s || x)) AS b FROM nested

-- reduce with a start.
SELECT list_reduce(li, lambda a, b: a + b, 0) AS a, list_reduce(ls, lambda a, b: a || b, '') AS b FROM nested

-- Comprehensions.
SELECT [x + 1 FOR x IN li] AS a, [x FOR x IN li IF x > 1] AS b, [upper(s) FOR s IN ls] AS c, [x * i FOR x, i IN li] AS d FROM nested

-- Structs made.
SELECT {'id': id, 'n': len(li)} AS a, struct_pack(x := id, y := ls) AS b, row(id, st) AS c, struct_insert(st, d := id) AS d, struct_concat({'a': 1}, {'b': 2}) AS e, struct_update({'a': 1}, a := 'x') AS f FROM nested

-- Maps made.
SELECT MAP {'a': id, 'b': 2} AS a, map([1, 2], ['x', 'y']) AS b, map_from_entries(lst) AS c, map_concat(m, MAP {'z': 1}) AS d, map([], []) AS e FROM nested

-- Lists of rows.
SELECT list({'id': id, 'tags': ls}) AS rows_of, list((id, li)) AS pairs, list(nested) AS whole FROM nested

-- Vectors.
SELECT array_distance(f3, f3), array_cosine_similarity(f3, f3), array_inner_product(f3, f3), list_distance([1.0, 2.0], [3.0, 4.0]), list_cosine_similarity(li, li), array_cross_product(f3, f3), array_dot_product(f3, f3) FROM nested

-- Comparisons of nested values.
SELECT li = [1, 2], st = st, m = m, ls < ['a'], li IS NULL, st.a IS NULL, st IS NOT NULL FROM nested

-- Text from lists.
SELECT array_to_string(ls, ','), list_aggregate(ls, 'string_agg', ', '), ls::VARCHAR, li::VARCHAR, array_to_string(li::VARCHAR[], '-') FROM nested

-- Nested literals with columns.
SELECT [id, id + 1] AS a, [{'k': id}] AS b, {'l': [id], 'm': MAP {id: 'x'}} AS c, [li, [1]] AS d, [ls[1], 'x'] AS e FROM nested

-- Lists of NULL and constants.
SELECT [NULL, 1] AS a, [NULL, 'a'] AS b, [[], [1]] AS c, list_value() AS d, [1, NULL, 2.5] AS e, [TRUE, NULL] AS f

-- range and lists.
SELECT list_transform(range(3), lambda x: x * 2) AS a, [x * x FOR x IN range(1, 5)] AS b, list_sum(range(10)) AS c, generate_series(1, 10, 3)[2] AS d

-- Struct in struct.
SELECT {'outer': {'inner': 1}}.outer.inner AS a, ({'a': {'b': 'x'}}).a.b AS b, struct_extract({'a': 1.5}, 'a') AS c

-- Named rows from a subquery.
SELECT p.st.a AS a, p.q.id AS b FROM (SELECT st, {'id': id} AS q FROM nested) p

-- Sorting structs and lists.
SELECT list_sort([{'a': 2}, {'a': 1}]) AS a, list_sort(['b', 'a'], 'DESC', 'NULLS LAST') AS b, list_distinct(['a', 'a']) AS c, array_unique([1, 1]) AS d

-- unnest over structures built on the fly.
SELECT u.k, u.v + 1 AS next FROM (SELECT unnest([{'k': 'a', 'v': 1}, {'k': 'b', 'v': 2}], recursive := true)) u

-- contains and friends over everything.
SELECT contains(ls, 'a'), contains(s.x, 'b'), list_contains(ld, DATE '2026-01-01'), array_contains(ldec, 1.5) FROM nested, (SELECT 'abc' AS x) s
