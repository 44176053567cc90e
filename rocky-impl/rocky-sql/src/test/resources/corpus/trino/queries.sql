-- Trino.

-- Names and quotes.

SELECT "order", "it""s", t."a b", hive.raw.orders.id FROM hive.raw.orders AS t

SELECT * FROM "hive"."raw"."orders 2026"

SELECT * FROM iceberg.sales."orders$snapshots"

SELECT * FROM iceberg.sales."orders$partitions" p WHERE p.record_count > 0

SELECT id, date, time, timestamp, year, month, day, value, key, name, type, row, map, array, offset, limit, rows, range, filter, first, last, if, position FROM t

SELECT a AS value, b "quoted", c AS "select", d total FROM t

SELECT t.id, u.id FROM t AS t (id, name), u AS u (id)

SELECT ? + 1 FROM t WHERE id = ?

-- Literals.

SELECT 1, -1, 1_000_000, 0x1F, 0o17, 0b101, 1.5, .5, 5., 1e3, 1E-3, 1.5e+3, TRUE, false, NULL

SELECT 'a', 'it''s', U&'\0041\+01F600', U&'d!0061t' UESCAPE '!', X'65683F', X'65 68', '' FROM t

SELECT DATE '2026-01-01', TIME '10:00:00.123', TIMESTAMP '2026-01-01 10:00:00', TIMESTAMP '2026-01-01 10:00:00 Europe/Berlin', TIME '10:00:00+02:00', DECIMAL '1.50', DOUBLE '1.5', REAL '2', BIGINT '1', CHAR 'a', VARCHAR 'b', JSON '{"a": 1}', BOOLEAN 'true', INTEGER '1', UUID 'x', IPADDRESS '10.0.0.1'

SELECT INTERVAL '1' DAY, INTERVAL '2' MONTH, INTERVAL -'3' HOUR, INTERVAL '1-2' YEAR TO MONTH, INTERVAL '3 4:05:06' DAY TO SECOND, INTERVAL '5' WEEK, - INTERVAL '1' DAY, INTERVAL + '1' YEAR

SELECT ARRAY[1, 2], ARRAY[], ARRAY[ARRAY[1], ARRAY[2]], ARRAY['a'][1], ROW(1, 'a'), ROW(1), (1, 'a'), ROW(1, 2)[1], MAP(ARRAY['a'], ARRAY[1]), MAP()

-- Operators and predicates.

SELECT a + b, a - b, a * b, a / b, a % b, -a, +a, a || b, a = b, a <> b, a != b, a < b, a <= b, a > b, a >= b, NOT a AND b OR c FROM t

SELECT a IS NULL, a IS NOT NULL, a IS DISTINCT FROM b, a IS NOT DISTINCT FROM b, a BETWEEN 1 AND 2, a NOT BETWEEN b AND c, a IN (1, 2), a NOT IN (SELECT b FROM u), (a, b) IN (SELECT c, d FROM u), ROW(a, b) = ROW(1, 2) FROM t

SELECT a LIKE 'x%', a NOT LIKE 'x!_' ESCAPE '!', a = ALL (VALUES 1, 2), a < ANY (SELECT b FROM u), a <> SOME (TABLE u), EXISTS (SELECT 1 FROM u WHERE u.id = t.id), NOT EXISTS (TABLE u) FROM t

SELECT CASE WHEN a > 1 THEN 'x' ELSE 'y' END, CASE a WHEN 1 THEN 'one' END, IF(a > 1, 'x', 'y'), IF(a, b), COALESCE(a, b), NULLIF(a, b), GREATEST(a, b), TRY(a / b), TRY(CAST(a AS INTEGER)) FROM t

SELECT a AT TIME ZONE 'UTC', a AT TIME ZONE INTERVAL '2' HOUR, a AT TIME ZONE zone, a AT LOCAL, CURRENT_TIMESTAMP AT TIME ZONE 'Europe/Berlin', with_timezone(a, 'UTC') AT TIME ZONE 'UTC' FROM t

SELECT a[1], a[i + 1], m['k'], r.x, r.x.y, r[1], a[1].x[2], element_at(a, -1), (a || ARRAY[1])[1], f(a)[1].x, CAST(ROW(1) AS ROW(x INTEGER)).x FROM t

-- Casts and types.

SELECT CAST(a AS BIGINT), TRY_CAST(a AS DOUBLE), CAST(a AS DECIMAL(10, 2)), CAST(a AS VARCHAR(10)), CAST(a AS CHAR(5)), CAST(a AS VARBINARY), CAST(a AS TIMESTAMP(6)), CAST(a AS TIMESTAMP WITH TIME ZONE), CAST(a AS TIMESTAMP(3) WITH TIME ZONE), CAST(a AS TIME WITH TIME ZONE), CAST(a AS TIME(3) WITHOUT TIME ZONE), CAST(a AS DOUBLE PRECISION), CAST(a AS JSON), CAST(a AS UUID), CAST(a AS IPADDRESS) FROM t

SELECT CAST(a AS ARRAY(BIGINT)), CAST(b AS MAP(VARCHAR, ARRAY(DOUBLE))), CAST(c AS ROW(x BIGINT, y VARCHAR(5), z ROW(w DATE))), CAST(d AS ROW(BIGINT, VARCHAR)), CAST(e AS ARRAY(ROW(a INTEGER, "b c" VARCHAR))), CAST(f AS ARRAY<BIGINT>), CAST(g AS INTEGER ARRAY), CAST(h AS INTERVAL YEAR TO MONTH), CAST(i AS INTERVAL DAY TO SECOND), CAST(j AS HyperLogLog), CAST(k AS MAP<VARCHAR, BIGINT>) FROM t

-- Functions.

SELECT count(*), count(DISTINCT a), count() FILTER (WHERE a > 1), count_if(a > 1), sum(DISTINCT a) FILTER (WHERE b), avg(a), arbitrary(a), any_value(a), approx_distinct(a), approx_percentile(a, 0.5), approx_percentile(a, ARRAY[0.1, 0.9]), max_by(a, b), min_by(a, b, 3), bool_or(a), checksum(a), count(ALL a), grouping(a, b) FROM t

SELECT array_agg(a ORDER BY b DESC NULLS LAST), array_agg(DISTINCT a) FILTER (WHERE a IS NOT NULL), listagg(a, ',') WITHIN GROUP (ORDER BY b), listagg(a, ',' ON OVERFLOW TRUNCATE '...' WITH COUNT) WITHIN GROUP (ORDER BY b, c), listagg(DISTINCT a) WITHIN GROUP (ORDER BY a), listagg(a, ';' ON OVERFLOW ERROR) WITHIN GROUP (ORDER BY a) FILTER (WHERE b), map_agg(k, v), multimap_agg(k, v), histogram(a), reduce_agg(a, 0, (x, y) -> x + y, (x, y) -> x + y) FROM t

SELECT transform(l, x -> x + 1), filter(l, x -> x > 0 AND x < 10), reduce(l, 0, (s, x) -> s + x, s -> s), any_match(l, x -> x = 1), zip_with(a, b, (x, y) -> (x, y)), map_filter(m, (k, v) -> v > 1), transform_values(m, (k, v) -> v || 'x'), array_sort(l, (x, y) -> IF(x < y, -1, 1)), f(() -> 1) FROM t

SELECT extract(YEAR FROM d), extract(DAY_OF_WEEK FROM d), extract(TIMEZONE_HOUR FROM d), extract(DOW FROM d), year(d), month(d), day(d), date_trunc('month', d), date_add('day', 7, d), date_diff('hour', a, b), date_format(d, '%Y'), date_parse(s, '%Y-%m-%d'), from_unixtime(n), to_unixtime(d), last_day_of_month(d), d + INTERVAL '7' DAY FROM t

SELECT current_date, current_time, current_time(3), current_timestamp, current_timestamp(6), localtime, localtime(0), localtimestamp, localtimestamp(3), current_user, current_catalog, current_schema, now()

SELECT trim(a), trim(BOTH FROM a), trim(LEADING 'x' FROM a), trim(TRAILING 'x' FROM a), trim('x' FROM a), trim(a, 'x'), substr(a, 1, 2), substring(a, 2), substring(a FROM 2), substring(a FROM 2 FOR 3), position('x' IN a), strpos(a, 'x'), split(a, ',')[1], split_part(a, ',', 1), regexp_replace(a, '(\d+)', x -> upper(x[1])), regexp_like(a, '^x'), normalize(a), normalize(a, NFKC), lower(upper(a)), concat(a, b), replace(a, 'x') FROM t

SELECT json_extract(j, '$.a'), json_extract_scalar(j, '$.b'), json_parse(s), CAST(j AS MAP(VARCHAR, JSON)), json_format(j), json_exists(j, 'lax $.a'), json_exists(j, 'strict $.a[$i]' PASSING 1 AS i TRUE ON ERROR), json_value(j, 'lax $.a' RETURNING BIGINT DEFAULT 0 ON EMPTY NULL ON ERROR), json_query(j, 'lax $.a' WITH ARRAY WRAPPER), json_query(j, 'lax $.a' RETURNING VARCHAR WITHOUT WRAPPER KEEP QUOTES EMPTY ARRAY ON EMPTY ERROR ON ERROR) FROM t

SELECT json_value(j FORMAT JSON, 'lax $.a' PASSING x AS "x", y FORMAT JSON AS y RETURNING VARCHAR(10) ERROR ON EMPTY), json_query(j, 'lax $.b' WITH CONDITIONAL ARRAY WRAPPER OMIT QUOTES ON SCALAR STRING), json_exists(j, 'lax $.c' UNKNOWN ON ERROR) FROM t

SELECT json_object('a' : 1, 'b' : 'x'), json_object(KEY 'a' VALUE 1, KEY 'b' VALUE b FORMAT JSON NULL ON NULL WITH UNIQUE KEYS RETURNING VARCHAR), json_object('a' VALUE 1), json_object(), json_array(1, 2, 'x' NULL ON NULL), json_array(a FORMAT JSON, b ABSENT ON NULL RETURNING VARCHAR(100)), json_array() FROM t

SELECT array_join(l, ','), contains(l, 1), cardinality(l), sequence(1, 10), sequence(DATE '2026-01-01', DATE '2026-12-31', INTERVAL '1' DAY), flatten(l), array_distinct(l), map_keys(m), map_from_entries(l), slice(l, 1, 2), format('%s', a), typeof(a), hive.default.my_function(a), to_hex(md5(to_utf8(a))), uuid(), random() FROM t

-- Select lists.

SELECT *, t.*, ROW(1, 2).*, t.r.* AS (x, y), (ROW(1, 'a')).* AS (a, b) FROM t

SELECT DISTINCT a, b FROM t

SELECT ALL a FROM t

SELECT a x, b AS y, 1 "z" FROM t

SELECT 1

-- From and joins.

SELECT * FROM a, b, c WHERE a.id = b.id

SELECT * FROM a JOIN b ON a.id = b.id INNER JOIN c USING (id, x) LEFT JOIN d ON c.id = d.id LEFT OUTER JOIN e ON TRUE RIGHT JOIN f USING (id) FULL OUTER JOIN g ON a.id = g.id CROSS JOIN h NATURAL JOIN i

SELECT * FROM a JOIN b JOIN c ON b.id = c.id ON a.id = b.id

SELECT * FROM (a JOIN b ON a.id = b.id) JOIN c ON TRUE

SELECT * FROM (a CROSS JOIN b)

SELECT * FROM (SELECT 1, 'a') AS t (id, name), (VALUES 1, 2) AS u (x), (VALUES (1, 'x'), ROW(2, 'y')) v

SELECT * FROM (TABLE orders) AS o

SELECT * FROM UNNEST(ARRAY[1, 2]) AS t (n)

SELECT * FROM UNNEST(ARRAY[1, 2], ARRAY['a', 'b']) WITH ORDINALITY AS t (n, s, pos)

SELECT * FROM t CROSS JOIN UNNEST(items) AS i (sku, qty)

SELECT * FROM t LEFT JOIN UNNEST(t.items) WITH ORDINALITY AS i (item, pos) ON TRUE

SELECT * FROM t, UNNEST(MAP(ARRAY['a'], ARRAY[1])) AS m (k, v)

SELECT * FROM c CROSS JOIN LATERAL (SELECT max(total) AS top FROM orders o WHERE o.customer_id = c.id) AS best

SELECT * FROM c LEFT JOIN LATERAL (SELECT 1 AS x WHERE c.id = 1) ON TRUE

SELECT * FROM TABLE(sequence(start => 1, stop => 100, step => 5))

SELECT * FROM TABLE(postgresql.system.query(query => 'SELECT * FROM orders')) AS q

SELECT * FROM TABLE(exclude_columns(input => TABLE(orders), columns => DESCRIPTOR(a, b)))

SELECT * FROM TABLE(my_function(input => TABLE(SELECT * FROM orders) AS o PARTITION BY customer_id ORDER BY day, other => TABLE(customers) PRUNE WHEN EMPTY))

SELECT * FROM TABLE(my_function(TABLE(orders) AS o (a, b) PARTITION BY (a) KEEP WHEN EMPTY ORDER BY b, TABLE(x) PARTITION BY a, DESCRIPTOR(c BIGINT, d VARCHAR) COPARTITION (o, x)))

SELECT * FROM t TABLESAMPLE BERNOULLI (10.5)

SELECT * FROM t AS x TABLESAMPLE SYSTEM (50) JOIN u TABLESAMPLE BERNOULLI (1) ON x.id = u.id

SELECT * FROM iceberg.s.t FOR VERSION AS OF 8954597067493422955

SELECT * FROM iceberg.s.t FOR VERSION AS OF 'main-branch' AS old

SELECT * FROM iceberg.s.t FOR TIMESTAMP AS OF TIMESTAMP '2026-01-01 00:00:00 UTC' JOIN u FOR TIMESTAMP AS OF current_timestamp - INTERVAL '1' DAY USING (id)

SELECT * FROM JSON_TABLE('[{"a": 1}]', 'lax $[*]' COLUMNS (a INTEGER PATH 'lax $.a'))

SELECT * FROM t, JSON_TABLE(t.j, 'lax $.items[*]' AS root PASSING t.x AS x COLUMNS (n FOR ORDINALITY, a VARCHAR(10) PATH 'lax $.a' DEFAULT 'x' ON EMPTY ERROR ON ERROR, b VARCHAR FORMAT JSON PATH 'lax $.b' WITH WRAPPER, c BIGINT, NESTED PATH 'lax $.parts[*]' AS parts COLUMNS (p INTEGER PATH 'lax $.p')) PLAN (root OUTER parts) ERROR ON ERROR) AS jt

SELECT jt.* FROM orders LEFT JOIN JSON_TABLE(payload, 'lax $' COLUMNS (id BIGINT PATH 'lax $.id') EMPTY ON ERROR) AS jt (order_id) ON TRUE

-- Row patterns.

SELECT * FROM orders MATCH_RECOGNIZE (
    PARTITION BY customer
    ORDER BY ordered_on
    MEASURES a.total AS starting, LAST(b.total) AS bottom, RUNNING AVG(total) AS average, FINAL LAST(u.total, 1) AS top, MATCH_NUMBER() AS n, CLASSIFIER(u) AS label
    ONE ROW PER MATCH
    AFTER MATCH SKIP PAST LAST ROW
    PATTERN (a b+ c+ d?)
    SUBSET u = (c, d)
    DEFINE b AS b.total < PREV(b.total), c AS total > PREV(total, 2) AND total > a.total, d AS d.total > FIRST(a.total)
) AS m (customer, s, b, avg, t, n, l)

SELECT * FROM orders MATCH_RECOGNIZE (ORDER BY d MEASURES CLASSIFIER() AS c ALL ROWS PER MATCH SHOW EMPTY MATCHES AFTER MATCH SKIP TO FIRST b PATTERN ((a | b){2,4}? {- c* -} PERMUTE(a, b) ^ $ ()) DEFINE a AS x > 1)

SELECT * FROM orders MATCH_RECOGNIZE (MEASURES 1 AS one ALL ROWS PER MATCH WITH UNMATCHED ROWS AFTER MATCH SKIP TO NEXT ROW INITIAL PATTERN (a*? b+? c??) DEFINE a AS true, b AS NEXT(x) = 2)

SELECT * FROM orders MATCH_RECOGNIZE (MEASURES 1 AS one ALL ROWS PER MATCH OMIT EMPTY MATCHES AFTER MATCH SKIP TO LAST a PATTERN (a{3} b{,5} c{2,}) DEFINE a AS true)

-- Grouping.

SELECT a, count(*) FROM t GROUP BY a HAVING count(*) > 1

SELECT a, b, sum(c) FROM t GROUP BY 1, 2

SELECT a, b, sum(c) FROM t GROUP BY ROLLUP (a, b)

SELECT a, b, sum(c) FROM t GROUP BY CUBE (a, b)

SELECT a, b, sum(c) FROM t GROUP BY GROUPING SETS ((a, b), (a), a, ())

SELECT a, b, sum(c) FROM t GROUP BY a, ROLLUP (b, c), GROUPING SETS ((d), (e))

SELECT a, sum(b) FROM t GROUP BY DISTINCT ROLLUP (a), CUBE (a)

SELECT a, sum(b) FROM t GROUP BY ALL ROLLUP (a), a

SELECT a, sum(b) FROM t GROUP BY (a, b), ()

SELECT a, sum(b) FROM t GROUP BY AUTO

-- Windows.

SELECT row_number() OVER (PARTITION BY a ORDER BY b DESC NULLS LAST), rank() OVER w, sum(a) OVER (w ORDER BY b), ntile(4) OVER (ORDER BY a), count(*) OVER () FROM t WINDOW w AS (PARTITION BY a), w2 AS (w ORDER BY b)

SELECT sum(a) OVER (PARTITION BY b ORDER BY c ROWS BETWEEN 2 PRECEDING AND CURRENT ROW), avg(a) OVER (ORDER BY d RANGE BETWEEN INTERVAL '7' DAY PRECEDING AND INTERVAL '1' DAY FOLLOWING), max(a) OVER (ORDER BY c GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING), min(a) OVER (ORDER BY c ROWS UNBOUNDED PRECEDING), sum(a) OVER (ORDER BY c GROUPS UNBOUNDED PRECEDING) FROM t

SELECT lag(a, 1, 0) OVER (ORDER BY b), lead(a) IGNORE NULLS OVER (ORDER BY b), first_value(a) RESPECT NULLS OVER (ORDER BY b), nth_value(a, 2) OVER (ORDER BY b), sum(a) FILTER (WHERE b > 1) OVER (PARTITION BY c) FROM t

-- Order and limits.

SELECT a FROM t ORDER BY a ASC NULLS FIRST, b DESC, 3

SELECT a FROM t ORDER BY a LIMIT 10

SELECT a FROM t OFFSET 10 LIMIT 5

SELECT a FROM t OFFSET 10 ROWS FETCH NEXT 5 ROWS ONLY

SELECT a FROM t ORDER BY a FETCH FIRST ROW WITH TIES

SELECT a FROM t ORDER BY a OFFSET 1 ROW FETCH FIRST ROW ONLY

SELECT a FROM t LIMIT ALL

SELECT a FROM t OFFSET ? LIMIT ?

-- Sets and nesting.

SELECT a FROM t UNION SELECT a FROM u UNION ALL SELECT a FROM v

SELECT a FROM t UNION DISTINCT SELECT a FROM u INTERSECT ALL SELECT a FROM v EXCEPT DISTINCT SELECT 1

SELECT a FROM t UNION ALL CORRESPONDING SELECT a FROM u

(SELECT a FROM t ORDER BY a LIMIT 1) UNION ALL (SELECT a FROM u) ORDER BY a

(TABLE t) EXCEPT (VALUES 1, 2)

VALUES (1, 'a'), (2, 'b') ORDER BY 1 LIMIT 1

TABLE hive.raw.orders

SELECT (SELECT max(a) FROM t), (SELECT a FROM t LIMIT 1) + 1, (VALUES 1) FROM u WHERE x IN (TABLE v) OR y IN (VALUES 1, 2)

-- Common tables.

WITH a AS (SELECT 1 AS x), b (y) AS (SELECT x FROM a) SELECT * FROM b

WITH RECURSIVE r (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM r WHERE n < 4) SELECT sum(n) FROM r

WITH a AS (WITH b AS (SELECT 1) SELECT * FROM b) TABLE a

-- As transformation projects write them.

WITH source AS (
    SELECT * FROM hive.raw.payments
),
renamed AS (
    SELECT
        id AS payment_id,
        "order",
        amount / 100.0 AS amount,
        CAST(from_iso8601_timestamp(created) AS date) AS paid_on
    FROM source
)
SELECT * FROM renamed

SELECT o.id, c.name, coalesce(sum(p.amount) FILTER (WHERE p.status = 'ok'), 0) AS paid, array_agg(p.method ORDER BY p.at) AS methods
FROM hive.sales.orders AS o
INNER JOIN hive.crm.customers AS c ON c.id = o.customer_id
LEFT JOIN hive.raw.payments AS p ON p.order_id = o.id AND p.at BETWEEN o.day AND o.day + INTERVAL '30' DAY
WHERE o.day >= date_add('day', -90, current_date) AND o.status NOT IN ('void', 'test')
GROUP BY o.id, c.name
HAVING count(*) > 1

SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY id ORDER BY updated_at DESC) AS rn FROM iceberg.raw.customers) t WHERE rn = 1

SELECT date_trunc('week', day) AS week, approx_percentile(total, 0.5) AS median, sum(sum(total)) OVER (ORDER BY date_trunc('week', day)) AS running FROM orders GROUP BY 1

SELECT id, t.tag, t.pos FROM posts CROSS JOIN UNNEST(split(tags, ',')) WITH ORDINALITY AS t (tag, pos) WHERE trim(t.tag) <> ''

SELECT lower(to_hex(md5(to_utf8(coalesce(CAST(a AS varchar), '') || '-' || coalesce(CAST(b AS varchar), ''))))) AS key, current_timestamp AS loaded_at FROM t

-- Small queries, one thing each.

SELECT approx_most_frequent(3, a, 100), numeric_histogram(10, b), tdigest_agg(c), qdigest_agg(d, 1), merge(e), bitwise_and_agg(f), geometric_mean(g), kurtosis(h), corr(x, y), regr_slope(y, x) FROM t

SELECT t.* FROM (VALUES (1, 2)) AS t (a, b)

SELECT CAST(ARRAY[1] AS ARRAY(VARCHAR)), CAST(MAP() AS MAP(VARCHAR, INTEGER)), CAST(ROW(1) AS ROW(INTEGER)) FROM t

SELECT a FROM t WHERE a LIKE '%x%' AND (b IS NULL OR c = 'y') AND NOT (d BETWEEN 1 AND 2) ORDER BY a DESC NULLS LAST LIMIT 100

SELECT DATE '2026-01-01' + INTERVAL '1' MONTH, TIMESTAMP '2026-01-01 00:00:00' - INTERVAL '90' MINUTE, date_diff('day', DATE '2026-01-01', current_date)

SELECT a, b FROM t WHERE (a, b) = (1, 2) OR ROW(a, b) IN (ROW(1, 2), ROW(3, 4))

SELECT count(*) FROM t WHERE "$partition" = 'day=2026-01-01'

SELECT * FROM hive.raw."orders$partitions" WHERE day > '2026'

SELECT * FROM system.runtime.queries WHERE state = 'RUNNING'

SELECT map_agg(k, v)['x'], array_agg(x)[1], split(a, '-')[2], CAST(json_parse(j) AS ROW(a INTEGER, b VARCHAR)).b FROM t

SELECT IF(a IS NULL, 0, a) AS a, CASE WHEN b THEN 1 END AS b, TRY(CAST(c AS DATE)) AS c, COALESCE(d, e, 'x') AS d FROM t

SELECT x.a, y.b FROM t AS x INNER JOIN LATERAL (SELECT max(b) AS b FROM u WHERE u.id = x.id) AS y ON TRUE

SELECT sum(a) OVER (ORDER BY b ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) - lag(sum(a)) OVER (ORDER BY b) FROM t GROUP BY b

SELECT a FROM t WHERE EXISTS (SELECT * FROM u WHERE u.id = t.id AND u.kind IN ('x', 'y')) AND a > ALL (SELECT b FROM v)

SELECT cast(row(a, b) AS row(x bigint, y varchar)).x, row(a, b)[1] FROM t

SELECT format_datetime(from_unixtime(ts / 1000) AT TIME ZONE 'UTC', 'yyyy-MM-dd') AS day, count(DISTINCT user_id) FROM events GROUP BY 1

SELECT url_extract_host(url), url_extract_parameter(url, 'q'), regexp_extract(path, '/p/(\d+)', 1), regexp_extract_all(a, '\w+'), regexp_split(a, '\s*,\s*') FROM hits

SELECT a, listagg(b, ', ') WITHIN GROUP (ORDER BY b) FILTER (WHERE b <> '') FROM t GROUP BY a

SELECT transform(split(a, ','), s -> trim(s)), transform_keys(m, (k, v) -> lower(k)), none_match(l, x -> x IS NULL), map_zip_with(a, b, (k, x, y) -> x + y), array_except(a, b) FROM t

SELECT customer_id, map_agg(kind, total) FILTER (WHERE total > 0) AS totals FROM orders GROUP BY customer_id

SELECT n FROM UNNEST(sequence(1, 10)) AS t (n) WHERE n % 2 = 0

SELECT day FROM UNNEST(sequence(DATE '2026-01-01', DATE '2026-01-31', INTERVAL '1' DAY)) AS t (day) LEFT JOIN orders ON orders.day = t.day

SELECT * FROM (SELECT a, rank() OVER (PARTITION BY b ORDER BY c DESC) AS r FROM t) WHERE r <= 3

SELECT 'x' AS kind, count(*) AS n FROM a UNION ALL SELECT 'y', count(*) FROM b ORDER BY kind OFFSET 1 ROW FETCH NEXT 5 ROWS ONLY

WITH a AS (VALUES (1, 'x'), (2, 'y')), b (id, name) AS (SELECT * FROM a) SELECT id FROM b WHERE name = 'x'

SELECT grouping(region, city), region, city, sum(total) FROM orders GROUP BY ROLLUP (region, city), kind HAVING sum(total) > 0

SELECT a + b * c / d % e - -f, NOT a = b, a AND NOT b OR c, (a + b) * c, - (a), a || b || 'c' FROM t

SELECT approx_distinct(a) FILTER (WHERE b) OVER (PARTITION BY c), count(*) FILTER (WHERE d) AS n FROM t

SELECT first_value(a) IGNORE NULLS OVER (PARTITION BY b ORDER BY c ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM t

SELECT try(1 / 0), try_cast('x' AS bigint), typeof(1e0), version(), current_timezone(), human_readable_seconds(10), parse_duration('3m'), to_iso8601(now())

SELECT cast(j AS json), json_size(j, '$'), json_array_get(j, 0), json_extract(j, '$["a b"]'), is_json_scalar(j) FROM t

SELECT o.* FROM orders o WHERE o.total > (SELECT avg(total) FROM orders i WHERE i.customer_id = o.customer_id)

SELECT array[row(1, 'a'), row(2, 'b')], map(array['k'], array[row(1)]), array_position(l, 3), l[cardinality(l)] FROM t

SELECT DISTINCT lower(a), coalesce(b, 0) FROM t

SELECT max(a) AS "max", min(a) AS "min of a" FROM t AS "a table"

SELECT bitwise_and(a, b), bitwise_left_shift(a, 1), from_base64(c), to_base64url(d), sha256(e), hmac_sha256(f, g), xxhash64(h), crc32(i) FROM t

SELECT ST_Point(1, 2), ST_Distance(a, b), to_spherical_geography(g), great_circle_distance(1, 2, 3, 4), bing_tile('0') FROM t

SELECT date_trunc('hour', ts) AS hour, element_at(histogram(kind), 'x') AS x FROM events WHERE ts >= current_timestamp - INTERVAL '24' HOUR GROUP BY date_trunc('hour', ts)

SELECT rank() OVER w AS r, sum(total) OVER (w ROWS UNBOUNDED PRECEDING) AS running FROM orders WINDOW w AS (PARTITION BY region ORDER BY day)

SELECT a.id FROM a FULL JOIN b ON a.id = b.id LEFT JOIN c ON c.id = coalesce(a.id, b.id) CROSS JOIN (VALUES 1) AS d (x) WHERE b.id IS NULL

-- Of everything something.

SELECT id, "order id" FROM hive.raw.orders

SELECT a FROM t ORDER BY a DESC NULLS LAST OFFSET 5 ROWS FETCH FIRST 10 ROWS ONLY

SELECT a FROM t FETCH FIRST 5 ROWS WITH TIES

SELECT ROW(1, 'a'), CAST(ROW(1, 2) AS ROW(x BIGINT, y DOUBLE)), ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]) FROM t

SELECT u.x, u.n FROM t CROSS JOIN UNNEST(t.items) WITH ORDINALITY AS u (x, n)

SELECT x, y FROM UNNEST(ARRAY[1, 2], ARRAY['a', 'b']) AS u (x, y)

SELECT transform(a, x -> x + 1), reduce(a, 0, (s, x) -> s + x, s -> s), filter(a, x -> x > 0) FROM t

SELECT a[1], m['k'], r.x, element_at(a, 1) FROM t

SELECT TRY_CAST(a AS INTEGER), TRY(a / b), CAST(c AS DECIMAL(10, 2)), CAST(d AS TIMESTAMP(6) WITH TIME ZONE), CAST(e AS ARRAY(ROW(x INTEGER))) FROM t

SELECT DATE '2026-01-01', TIMESTAMP '2026-01-01 00:00:00 UTC', INTERVAL '1' DAY, INTERVAL '1-2' YEAR TO MONTH, X'1F', U&'\0041', DECIMAL '1.5' FROM t

SELECT at AT TIME ZONE 'UTC', EXTRACT(YEAR FROM d), POSITION('a' IN b), SUBSTRING(c FROM 1 FOR 2), TRIM(BOTH 'x' FROM d) FROM t

SELECT listagg(a, ',') WITHIN GROUP (ORDER BY b), array_agg(a ORDER BY b) FILTER (WHERE c > 1), count(*) FROM t

SELECT lag(a, 1) IGNORE NULLS OVER (PARTITION BY b ORDER BY c), sum(a) OVER w FROM t WINDOW w AS (PARTITION BY b)

SELECT a, sum(b) FROM t GROUP BY GROUPING SETS ((a), ()) HAVING sum(b) > 1

SELECT a IS DISTINCT FROM b, a BETWEEN 1 AND 2, a LIKE 'x!%' ESCAPE '!', a = ANY (SELECT 1), a > ALL (VALUES 1, 2), a IN (1, 2) FROM t

SELECT * FROM a JOIN (b CROSS JOIN c) ON a.id = b.id

SELECT * FROM t FOR VERSION AS OF 3

SELECT * FROM t FOR TIMESTAMP AS OF TIMESTAMP '2026-01-01 00:00:00' AS u

SELECT * FROM t TABLESAMPLE BERNOULLI (10)

SELECT * FROM TABLE(sequence(start => 1, stop => 10))

SELECT * FROM (VALUES (1, 'a'), (2, 'b')) AS t (x, y)

VALUES 1, 2, 3

TABLE t

WITH RECURSIVE r (n) AS (VALUES 1 UNION ALL SELECT n + 1 FROM r WHERE n < 10) SELECT n FROM r

SELECT a FROM t UNION ALL (SELECT b FROM u LIMIT 1) EXCEPT SELECT c FROM v

SELECT 'a' || 'b' || c, -a, a % b, current_date, current_timestamp, 0xFF, 1_000 FROM t

SELECT day, month, year, date, time, value, key, type FROM t

SELECT m.customer, m.bottom, m.top
FROM orders MATCH_RECOGNIZE (
    PARTITION BY customer
    ORDER BY ordered_on
    MEASURES FINAL LAST(down.price) AS bottom, RUNNING LAST(up.price) AS top, CLASSIFIER() AS label
    ONE ROW PER MATCH
    AFTER MATCH SKIP TO NEXT ROW
    PATTERN (strt down+? (up | flat){2,3} ^ x*)
    SUBSET u = (up, flat)
    DEFINE down AS price < PREV(price), up AS price > PREV(price, 1)
) AS m

-- Routines and settings before a query.

WITH FUNCTION twice(x integer) RETURNS integer RETURN x * 2 SELECT twice(a) FROM t

WITH FUNCTION sign_word(x bigint) RETURNS varchar LANGUAGE SQL DETERMINISTIC RETURNS NULL ON NULL INPUT COMMENT 'a word' BEGIN DECLARE w varchar DEFAULT ''; IF x < 0 THEN SET w = 'minus'; ELSEIF x = 0 THEN SET w = 'zero'; END IF; CASE WHEN w = '' THEN SET w = CASE x WHEN 1 THEN 'one' ELSE 'more' END; END CASE; l: WHILE x > 5 DO SET x = x - 1; END WHILE l; RETURN w; END, FUNCTION one() RETURNS integer RETURN 1 WITH t AS (SELECT 1 AS a) SELECT sign_word(a), one() FROM t

WITH SESSION query_max_run_time = '1h', hive.some_limit = 5 SELECT 1

SELECT listagg(a, ', ' ON OVERFLOW TRUNCATE WITHOUT COUNT) WITHIN GROUP (ORDER BY a) FROM t AS limit

SELECT * FROM t qualify

-- Row patterns inside of a window.

SELECT val OVER w, label OVER w AS l, count(*) OVER w FROM orders WINDOW w AS (PARTITION BY c ORDER BY d MEASURES FINAL LAST(a.total) AS val, CLASSIFIER() AS label ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING AFTER MATCH SKIP PAST LAST ROW INITIAL PATTERN (a b+) SUBSET u = (a, b) DEFINE b AS b.total > a.total)

SELECT INTERVAL '10' DAY(2) TO SECOND(3), INTERVAL '5' SECOND(1, 2), CAST(x AS INTERVAL DAY(3) TO SECOND(1)) FROM t

SELECT * FROM TABLE(tools.pass(input => TABLE(SELECT 1, 2) t (a, b) PRUNE WHEN EMPTY, other => TABLE(orders) o PARTITION BY o.a))

WITH FUNCTION twice(x bigint) RETURNS bigint LANGUAGE PYTHON WITH (handler = 'twice') AS $$ def twice(x): return x * 2 $$ SELECT twice(2)
