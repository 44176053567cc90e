-- Snowflake.

-- Names and quotes.

SELECT "Order Id", "it""s", t."a b", db.schema_1.orders.id, $1, t.$2, id$ FROM db.schema_1.orders AS t

SELECT * FROM db..orders

SELECT * FROM "My Db"."My Schema"."My Table"

SELECT IDENTIFIER('a'), t.id FROM IDENTIFIER('db.s.orders') AS t

SELECT * FROM IDENTIFIER($table_name)

SELECT * FROM TABLE('db.s.orders')

SELECT * FROM TABLE($table_name)

SELECT * FROM TABLE(:1) AS t

SELECT id, date, time, timestamp, name, type, value, key, index, year, month, day, first, last, rank, owner, status, comment FROM t

SELECT a AS "from", b AS date, c AS value, d "quoted" FROM t

SELECT "a"::NUMBER, "A".b FROM "a" AS "A"

-- Literals.

SELECT 1, -1, 1.5, .5, 5., 1e3, 1E-3, TRUE, false, NULL

SELECT 'a', 'it''s', 'it\'s', 'tab\t', $$it's raw$$, $$
several
lines$$, X'1F', '' FROM t

SELECT DATE '2026-01-01', TIME '10:00:00', TIMESTAMP '2026-01-01 10:00:00', '2026-01-01'::DATE, TIMESTAMP_NTZ '2026-01-01'

SELECT INTERVAL '1 day', INTERVAL '1 year, 3 quarters, 4 months', INTERVAL '2h', a + INTERVAL '1 hour, 2 minutes', INTERVAL '1-2' YEAR TO MONTH, INTERVAL '3' DAY FROM t

SELECT {'a': 1, 'b': [1, 2]}, {}, [1, 'x', NULL], [], {'a': {'b': 1}}:a.b, [1, 2, 3][0], {'k': $1} FROM t

SELECT {*}, {t.*}, {* EXCLUDE a}, {* ILIKE 'a%'} FROM t

-- Operators and predicates.

SELECT a + b, a - b, a * b, a / b, a % b, -a, +a, a || b, a = b, a != b, a <> b, a < b, a <= b, a > b, a >= b, NOT a AND b OR c FROM t

SELECT a IS NULL, a IS NOT NULL, a IS DISTINCT FROM b, a IS NOT DISTINCT FROM b, a IS TRUE, a IS NOT FALSE, EQUAL_NULL(a, b) FROM t

SELECT a BETWEEN 1 AND 2, a NOT BETWEEN b AND c, a IN (1, 2), a NOT IN (SELECT b FROM u), (a, b) IN ((1, 2), (3, 4)), a = ANY (SELECT b FROM u), a > ALL (SELECT b FROM u) FROM t

SELECT a LIKE 'x%', a NOT LIKE 'x' ESCAPE '^', a ILIKE 'x', a LIKE ANY ('a%', 'b%'), a LIKE ALL ('a%', '%b') ESCAPE '!', a ILIKE ANY ('x'), a RLIKE '^x$', a REGEXP 'x', a NOT RLIKE 'y', a NOT REGEXP 'z' FROM t

SELECT EXISTS (SELECT 1 FROM u WHERE u.id = t.id), NOT EXISTS (SELECT 1), (SELECT max(b) FROM u), a COLLATE 'en-ci' = b FROM t

SELECT CASE WHEN a > 1 THEN 'x' ELSE 'y' END, CASE a WHEN 1 THEN 'one' WHEN 2 THEN 'two' END, IFF(a, b, c), DECODE(a, 1, 'x', 'y'), NVL2(a, b, c), ZEROIFNULL(a), NULLIFZERO(a), COALESCE(a, b), NVL(a, b), GREATEST(a, b) FROM t

-- Casts and types.

SELECT a::INT, b::NUMBER(38, 0), c::VARCHAR(10), d::TIMESTAMP_NTZ(9), e::TIMESTAMP_TZ, f::TIMESTAMP_LTZ, g::VARIANT, h::OBJECT, i::ARRAY, j::BINARY, k::GEOGRAPHY, l::FLOAT8, m::DOUBLE PRECISION, n::STRING::DATE FROM t

SELECT CAST(a AS NUMERIC(10, 2)), CAST(b AS TIMESTAMP WITH TIME ZONE), CAST(c AS TIMESTAMP WITH LOCAL TIME ZONE), CAST(d AS CHAR VARYING(5)), CAST(e AS NCHAR(5)), CAST(f AS VECTOR(FLOAT, 256)), TRY_CAST(g AS DATE), CAST(h AS TEXT) FROM t

SELECT CAST(a AS ARRAY(NUMBER)), CAST(b AS OBJECT(city VARCHAR, zip NUMBER NOT NULL)), CAST(c AS MAP(VARCHAR, INT)), a::ARRAY(VARCHAR NOT NULL), [1, 2]::VECTOR(INT, 2) FROM t

SELECT TO_DATE(a, 'YYYY-MM-DD'), TO_TIMESTAMP_NTZ(b), TRY_TO_NUMBER(c, 10, 2), TO_VARIANT(d), TO_CHAR(e, '999.99'), TO_DECIMAL(f, 10, 2), PARSE_JSON(g), TRY_PARSE_JSON(h), TO_JSON(i) FROM t

SELECT -1::INT, a + b::INT, (a + b)::INT, a::INT + 1, a:b::INT > 1, a::DATE - 1, NOT a::BOOLEAN FROM t

-- Semi-structured data.

SELECT src:dealership, src:salesperson.name, src['salesperson']['name'], src:vehicle[0].price::NUMBER(10, 2), src:"Odd Key"."x y", t.src:a:b, src:items[0]:sku::STRING, v.value:id::INT FROM car_sales t, LATERAL FLATTEN(t.src:vehicle) v

SELECT GET(v, 'a'), GET_PATH(v, 'a.b[0]'), v[0], v['k'], v:a[i + 1], ARRAY_SIZE(v:items), OBJECT_KEYS(v), OBJECT_CONSTRUCT('a', 1, 'b', NULL), OBJECT_CONSTRUCT(*), OBJECT_CONSTRUCT_KEEP_NULL(*), ARRAY_CONSTRUCT(1, 2), OBJECT_INSERT(v, 'k', 1, TRUE) FROM t

SELECT f.seq, f.key, f.path, f.index, f.value, f.this FROM t, LATERAL FLATTEN(INPUT => t.v, PATH => 'a', OUTER => TRUE, RECURSIVE => FALSE, MODE => 'ARRAY') AS f

SELECT c.value::STRING AS tag FROM posts p, LATERAL SPLIT_TO_TABLE(p.tags, ',') AS c

SELECT id, f.value:name::STRING, g.value FROM t, TABLE(FLATTEN(t.items)) f, TABLE(FLATTEN(INPUT => f.value:parts)) AS g

SELECT * FROM t LEFT JOIN LATERAL FLATTEN(t.a) f ON TRUE

SELECT * FROM t CROSS JOIN LATERAL FLATTEN(INPUT => SPLIT(t.tags, ',')) AS f (seq, key, path, index, value, this)

SELECT TRANSFORM(a, x -> x * 2), FILTER(a, x INT -> x > 1), REDUCE(a, 0, (acc, x) -> acc + x), TRANSFORM(a, (x INT) -> x), TYPEOF(v), IS_INTEGER(v:a), AS_VARCHAR(v) FROM t

SELECT XMLGET(x, 'a'):"$"::STRING, x:"@id", GET(x, '$') FROM t

-- Functions.

SELECT COUNT(*), COUNT(DISTINCT a, b), COUNT(t.*), COUNT_IF(a > 1), SUM(DISTINCT a), ANY_VALUE(a), APPROX_COUNT_DISTINCT(a), HLL(a), MIN_BY(a, b), MAX_BY(a, b, 3), BOOLOR_AGG(a), MEDIAN(a), MODE(a) FROM t

SELECT LISTAGG(a, ', ') WITHIN GROUP (ORDER BY b DESC), LISTAGG(DISTINCT a, '|') WITHIN GROUP (ORDER BY a), ARRAY_AGG(DISTINCT a) WITHIN GROUP (ORDER BY a), OBJECT_AGG(k, v), PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY a), PERCENTILE_DISC(0.9) WITHIN GROUP (ORDER BY a) OVER (PARTITION BY b), ARRAY_UNIQUE_AGG(a), STRING_AGG(a, ',') FROM t

SELECT DATEADD(DAY, 7, d), DATEADD('month', -1, d), DATEDIFF(DAY, a, b), DATEDIFF('hour', a, b), TIMESTAMPDIFF(MINUTE, a, b), DATE_TRUNC('MONTH', d), DATE_TRUNC(WEEK, d), TRUNC(d, 'MONTH'), LAST_DAY(d, 'quarter'), DATE_PART(EPOCH_SECOND, d), DATE_PART('dow', d), ADD_MONTHS(d, 1), NEXT_DAY(d, 'mo') FROM t

SELECT EXTRACT(YEAR FROM d), EXTRACT('month' FROM d), EXTRACT(DAYOFWEEKISO FROM d), YEAR(d), MONTH(d), DAYNAME(d), HOUR(d), WEEKISO(d), TO_DATE(d), DATE(d), TIME(d), DATE_FROM_PARTS(2026, 1, 1), TIME_SLICE(d, 15, 'MINUTE', 'START') FROM t

SELECT CURRENT_DATE, CURRENT_DATE(), CURRENT_TIMESTAMP, CURRENT_TIMESTAMP(3), CURRENT_TIME, LOCALTIME, LOCALTIMESTAMP, SYSDATE(), GETDATE(), CURRENT_USER, CURRENT_USER(), CURRENT_ROLE(), CURRENT_WAREHOUSE()

SELECT CONVERT_TIMEZONE('UTC', d), CONVERT_TIMEZONE('Europe/Berlin', 'UTC', d)::DATE, TO_TIMESTAMP(d)::TIMESTAMP_NTZ, d AT TIME ZONE 'UTC' FROM t

SELECT TRIM(a), TRIM(a, ' -'), LTRIM(a), SUBSTR(a, 1, 2), SUBSTRING(a, 2), LEFT(a, 2), RIGHT(a, 2), POSITION('x', a), POSITION('x' IN a), CHARINDEX('x', a), SPLIT(a, ',')[0]::STRING, SPLIT_PART(a, ',', 1), REPLACE(a, 'x', 'y'), REGEXP_REPLACE(a, 'x', 'y', 1, 0, 'i'), REGEXP_SUBSTR(a, '\\d+'), INSERT(a, 1, 2, 'x'), STARTSWITH(a, 'x'), CONTAINS(a, 'x'), LIKE(a, 'x'), ILIKE(a, 'x%'), RLIKE(a, 'x', 'i') FROM t

SELECT MD5(a), SHA2(a, 256), HASH(*), HASH(a, b), HASH_AGG(*), UUID_STRING(), RANDOM(), UNIFORM(1, 10, RANDOM()), SEQ4(), ROW_NUMBER() OVER (ORDER BY SEQ8()), my_sequence.NEXTVAL FROM t

SELECT db.s.my_function(a, 1), my_function(x => 1, y => a), SYSTEM$TYPEOF(a), SNOWFLAKE.CORTEX.COMPLETE('model', a), AI_CLASSIFY(a, ['x', 'y']) FROM t

-- Select lists.

SELECT *, t.*, * EXCLUDE (a, b), t.* EXCLUDE a, * RENAME (a AS b, c AS d), * RENAME a AS b, * EXCLUDE a RENAME b AS c FROM t

SELECT * ILIKE '%id%' FROM t

SELECT * ILIKE 'a%' REPLACE (UPPER(a1) AS a1) RENAME a2 AS b FROM t

SELECT * REPLACE ('x' AS a, b + 1 AS b), t.* REPLACE (1 AS c) FROM t

SELECT DISTINCT a, b FROM t

SELECT ALL a FROM t

SELECT TOP 5 * FROM t

SELECT DISTINCT TOP 5 a FROM t

SELECT a AS x, x + 1 AS y, y * 2 FROM t WHERE y > 1

SELECT a x, b AS y, c "z", FROM t

SELECT 1, 'a', CURRENT_DATE()

-- From and joins.

SELECT * FROM a, b WHERE a.id = b.id(+)

SELECT * FROM a, b WHERE a.id (+) = b.id AND b.x(+) > 1

SELECT * FROM a JOIN b ON a.id = b.id INNER JOIN c USING (id) LEFT JOIN d ON c.id = d.id LEFT OUTER JOIN e ON TRUE RIGHT OUTER JOIN f USING (id, x) FULL JOIN g ON a.id = g.id CROSS JOIN h

SELECT * FROM a NATURAL JOIN b NATURAL LEFT OUTER JOIN c NATURAL FULL OUTER JOIN d

SELECT * FROM (a JOIN b USING (id)) JOIN c USING (id)

SELECT * FROM trades t ASOF JOIN quotes q MATCH_CONDITION (t.at >= q.at) ON t.symbol = q.symbol

SELECT * FROM trades t ASOF JOIN quotes q MATCH_CONDITION (t.at >= q.at)

SELECT * FROM trades ASOF JOIN quotes MATCH_CONDITION (trades.at > quotes.at) USING (symbol) ASOF JOIN rates r MATCH_CONDITION (trades.at >= r.at) ON trades.c = r.c

SELECT * FROM customers c INNER JOIN LATERAL (SELECT * FROM orders o WHERE o.customer_id = c.id ORDER BY o.day DESC LIMIT 1) AS latest

SELECT * FROM customers c, LATERAL (SELECT SUM(total) AS total FROM orders o WHERE o.customer_id = c.id) s

SELECT * FROM a LEFT OUTER DIRECTED JOIN b ON a.id = b.id

SELECT * FROM a INNER DIRECTED JOIN b ON a.id = b.id

SELECT * FROM (SELECT 1 AS x) AS s (y), (VALUES (1, 'a'), (2, 'b')) AS v (id, name)

SELECT v.$1, v.$2 FROM (VALUES (1, 'one'), (2, 'two')) AS v

SELECT column1 AS id FROM VALUES (1), (2), (3) AS t

SELECT * FROM @my_stage

SELECT t.$1, t.$2:name::STRING, METADATA$FILENAME FROM @my_stage/path/file.csv (FILE_FORMAT => 'csv_format', PATTERN => '.*[.]csv') t

SELECT $1 FROM @~/staged/file.csv.gz

SELECT $1 FROM @%orders

SELECT $1::INT FROM @db.s.my_stage/2026/01/ (FILE_FORMAT => my_format) AS s

SELECT * FROM TABLE(GENERATOR(ROWCOUNT => 10))

SELECT * FROM TABLE(INFORMATION_SCHEMA.QUERY_HISTORY(RESULT_LIMIT => 10)) ORDER BY start_time

SELECT * FROM TABLE(RESULT_SCAN(LAST_QUERY_ID()))

SELECT * FROM TABLE(my_udtf(t.a, 'x')) AS u

SELECT * FROM t, TABLE(my_udtf(t.a) OVER (PARTITION BY t.b ORDER BY t.c)) AS u

SELECT * FROM t, TABLE(SPLIT_TO_TABLE(t.tags, ',')) AS s WHERE s.index = 1

SELECT * FROM t CHANGES (INFORMATION => DEFAULT) AT (TIMESTAMP => '2026-01-01'::TIMESTAMP) END (OFFSET => -60)

SELECT * FROM t CHANGES (INFORMATION => APPEND_ONLY) AT (STREAM => 'my_stream')

-- Time travel and samples.

SELECT * FROM t AT (TIMESTAMP => 'Fri, 01 May 2026 16:20:00 -0700'::TIMESTAMP_TZ) AS old

SELECT * FROM t AT (OFFSET => -60 * 5) AS old WHERE old.flag

SELECT * FROM t BEFORE (STATEMENT => '8e5d0ca9-005e-44e6-b858-a8f5b37c5726')

SELECT * FROM t AT (STREAM => 's') JOIN u AT (OFFSET => -60) ON t.id = u.id

SELECT * FROM t SAMPLE (10)

SELECT * FROM t SAMPLE ROW (10.5) SEED (42)

SELECT * FROM t AS x SAMPLE BERNOULLI (20 ROWS)

SELECT * FROM t TABLESAMPLE SYSTEM (3) REPEATABLE (82)

SELECT * FROM t TABLESAMPLE BLOCK (0.1) SEED (1) JOIN u SAMPLE (50) ON t.id = u.id

SELECT * FROM (SELECT * FROM t) SAMPLE (1)

-- Pivots.

SELECT * FROM sales PIVOT (SUM(amount) FOR quarter IN ('Q1', 'Q2')) ORDER BY id

SELECT * FROM sales PIVOT (SUM(amount) FOR quarter IN ('Q1' AS q1, 'Q2' AS q2)) AS p (id, first, second)

SELECT * FROM sales PIVOT (SUM(amount) FOR quarter IN (ANY ORDER BY quarter DESC))

SELECT * FROM sales PIVOT (SUM(amount) FOR quarter IN (ANY))

SELECT * FROM sales PIVOT (SUM(amount) FOR quarter IN (SELECT DISTINCT quarter FROM quarters WHERE open ORDER BY quarter) DEFAULT ON NULL (0)) AS p

SELECT * FROM sales PIVOT (SUM(amount) FOR quarter IN ('Q1', 'Q2') DEFAULT ON NULL (0))

SELECT * FROM wide UNPIVOT (amount FOR month IN (jan, feb, mar))

SELECT * FROM wide UNPIVOT INCLUDE NULLS (amount FOR month IN (jan AS 'January', feb AS "February", mar)) AS u ORDER BY id

SELECT * FROM wide UNPIVOT EXCLUDE NULLS (amount FOR month IN (jan, feb))

-- Grouping.

SELECT a, b, SUM(c) FROM t GROUP BY a, b HAVING SUM(c) > 1

SELECT a, SUM(c) FROM t GROUP BY 1 ORDER BY 2 DESC

SELECT a, b, SUM(c) FROM t GROUP BY CUBE (a, b)

SELECT a, b, SUM(c), GROUPING(a), GROUPING_ID(a, b) FROM t GROUP BY ROLLUP (a, b)

SELECT a, b, SUM(c) FROM t GROUP BY GROUPING SETS ((a, b), a, ())

SELECT a, b, SUM(c) FROM t GROUP BY ALL ORDER BY ALL

SELECT a, b FROM t GROUP BY a, ROLLUP (b, c)

-- Windows.

SELECT ROW_NUMBER() OVER (PARTITION BY a ORDER BY b DESC NULLS FIRST), RANK() OVER (ORDER BY a), NTILE(4) OVER (PARTITION BY a ORDER BY b), SUM(a) OVER (), RATIO_TO_REPORT(a) OVER (PARTITION BY b) FROM t

SELECT SUM(a) OVER (PARTITION BY b ORDER BY c ROWS BETWEEN 6 PRECEDING AND CURRENT ROW), AVG(a) OVER (ORDER BY c RANGE BETWEEN INTERVAL '7 days' PRECEDING AND CURRENT ROW), MAX(a) OVER (ORDER BY c ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM t

SELECT FIRST_VALUE(a IGNORE NULLS) OVER (ORDER BY b), LAST_VALUE(a) IGNORE NULLS OVER (ORDER BY b), LAG(a, 1, 0) OVER (ORDER BY b), LEAD(a) RESPECT NULLS OVER (ORDER BY b), NTH_VALUE(a, 2) FROM FIRST IGNORE NULLS OVER (ORDER BY b) FROM t

SELECT NTH_VALUE(a, 2) FROM LAST OVER (PARTITION BY b ORDER BY c), CONDITIONAL_TRUE_EVENT(a > 1) OVER (ORDER BY b), CONDITIONAL_CHANGE_EVENT(a) OVER (PARTITION BY b ORDER BY c) FROM t

SELECT a FROM t QUALIFY ROW_NUMBER() OVER (PARTITION BY b ORDER BY c DESC) = 1

SELECT a, SUM(b) AS s FROM t WHERE a > 1 GROUP BY a HAVING s > 1 QUALIFY RANK() OVER (ORDER BY s) <= 10 ORDER BY s LIMIT 5

SELECT * FROM stock MATCH_RECOGNIZE (
    PARTITION BY company
    ORDER BY day
    MEASURES MATCH_NUMBER() AS match_number, FIRST(day) AS start_day, LAST(day) AS end_day, COUNT(*) AS n, FINAL LAST(low.price) AS bottom
    ONE ROW PER MATCH
    AFTER MATCH SKIP TO LAST up
    PATTERN (row_before low+ up+)
    DEFINE low AS price < LAG(price), up AS price > LAG(price)
) ORDER BY company

SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY day MEASURES CLASSIFIER() AS c ALL ROWS PER MATCH OMIT EMPTY MATCHES AFTER MATCH SKIP PAST LAST ROW PATTERN (^ a {- b*? -} c{2,} (d | e)? PERMUTE(f, g) $) DEFINE a AS TRUE, b AS x > 1) AS m

-- Order and limits.

SELECT a FROM t ORDER BY a ASC NULLS LAST, 2 DESC, UPPER(b)

SELECT a FROM t LIMIT 10 OFFSET 5

SELECT a FROM t ORDER BY a OFFSET 5 ROWS FETCH NEXT 10 ROWS ONLY

SELECT a FROM t FETCH FIRST 10

SELECT a FROM t LIMIT NULL OFFSET NULL

SELECT a FROM t OFFSET 3 FETCH 5

SELECT a FROM t LIMIT $n

-- Sets and nesting.

SELECT a FROM t UNION SELECT a FROM u UNION ALL SELECT a FROM v

SELECT a FROM t UNION DISTINCT SELECT a FROM u

SELECT a FROM t UNION ALL BY NAME SELECT b FROM u

SELECT a FROM t UNION BY NAME SELECT a FROM u

SELECT a FROM t INTERSECT SELECT a FROM u EXCEPT SELECT a FROM v MINUS SELECT a FROM w

(SELECT a FROM t LIMIT 1) UNION ALL (SELECT a FROM u ORDER BY a LIMIT 1) ORDER BY 1

SELECT (SELECT MAX(a) FROM t) + 1 FROM u WHERE x IN (SELECT y FROM v UNION SELECT z FROM w)

VALUES (1, 'a'), (2, 'b')

-- Common tables.

WITH a AS (SELECT 1 AS x), b (y) AS (SELECT x FROM a) SELECT * FROM b JOIN a ON a.x = b.y

WITH RECURSIVE managers (indent, id) AS (SELECT '', id FROM e WHERE manager IS NULL UNION ALL SELECT indent || '--', e.id FROM e JOIN managers m ON e.manager = m.id) SELECT * FROM managers

WITH a AS (SELECT 1), b AS (WITH c AS (SELECT 2) SELECT * FROM c) SELECT * FROM a, b

-- As transformation projects write them.

WITH source AS (
    SELECT * FROM raw.jaffle_shop.orders
),
ranked AS (
    SELECT
        *,
        ROW_NUMBER() OVER (PARTITION BY id ORDER BY _loaded_at DESC) AS rn
    FROM source
)
SELECT
    id::NUMBER AS order_id,
    payload:customer.email::STRING AS email,
    TO_TIMESTAMP_NTZ(created_at) AS created_at,
    IFF(status = 'done', TRUE, FALSE) AS is_done
FROM ranked
WHERE rn = 1 // the newest

SELECT DATE_TRUNC('month', o.ordered_at)::DATE AS month, c.region, COUNT(DISTINCT o.id) AS orders, SUM(o.total) / NULLIF(COUNT(*), 0) AS average
FROM analytics.core.orders o
LEFT JOIN analytics.core.customers c ON c.id = o.customer_id AND o.ordered_at BETWEEN c.valid_from AND COALESCE(c.valid_to, '9999-12-31')
WHERE o.ordered_at >= DATEADD('month', -12, CURRENT_DATE)
GROUP BY 1, 2
QUALIFY RANK() OVER (PARTITION BY month ORDER BY orders DESC) <= 5

SELECT o.id, item.value:sku::STRING AS sku, item.value:qty::INT AS qty, item.index AS line FROM raw.orders o, LATERAL FLATTEN(INPUT => o.payload:items, OUTER => TRUE) item

SELECT MD5(COALESCE(a::VARCHAR, '') || '-' || COALESCE(b::VARCHAR, '')) AS key, * EXCLUDE (_fivetran_deleted, _fivetran_synced) FROM raw.t WHERE NOT COALESCE(_fivetran_deleted, FALSE)

SELECT day, SUM(total) OVER (ORDER BY day ROWS UNBOUNDED PRECEDING) AS running FROM (SELECT day::DATE AS day, SUM(total) AS total FROM orders GROUP BY ALL)

SELECT DATEADD(DAY, SEQ4(), '2026-01-01'::DATE) AS day FROM TABLE(GENERATOR(ROWCOUNT => 365))

-- Small queries, one thing each.

SELECT DISTINCT LOWER(a), NVL(b, 0) FROM t

SELECT a, b FROM t WHERE a ILIKE ANY ('%x%', 'y%') AND b NOT IN ('p', 'q') AND c::DATE >= '2026-01-01'

SELECT STRTOK_TO_ARRAY(a, ' '), ARRAY_TO_STRING(b, ','), ARRAY_CAT(b, [1]), ARRAYS_OVERLAP(b, c), ARRAY_SLICE(b, 0, 2) FROM t

SELECT TRY_TO_DATE(a, 'AUTO'), TO_TIME(b), MONTHS_BETWEEN(a, b), DATEDIFF(WEEK, a, b), TIMEADD(HOUR, 1, c), DATE_PART(WEEK, d) FROM t

SELECT o.*, ROW_NUMBER() OVER (PARTITION BY o.id ORDER BY o.at DESC) AS rn FROM raw.orders AS o QUALIFY rn = 1

SELECT ARRAY_AGG(OBJECT_CONSTRUCT('id', id, 'name', name)) WITHIN GROUP (ORDER BY id) AS items FROM t GROUP BY ALL

SELECT value:id::INT AS id, value:tags[0]::STRING AS tag FROM raw.events, TABLE(FLATTEN(payload:items))

SELECT SUM(IFF(status = 'paid', total, 0)) AS paid, COUNT_IF(status = 'void') AS voided, MAX(at)::DATE AS last_day FROM orders

SELECT * FROM a LEFT JOIN b ON a.id = b.id AND b.valid WHERE b.id IS NULL AND EXISTS (SELECT 1 FROM c WHERE c.id = a.id)

SELECT REGEXP_LIKE(a, 'x.*', 'i'), REGEXP_COUNT(a, 'x'), REGEXP_INSTR(a, 'x'), EDITDISTANCE(a, b), SOUNDEX(a), INITCAP(a), REVERSE(a), REPEAT(a, 2) FROM t

SELECT TO_GEOGRAPHY('POINT(1 2)'), ST_DISTANCE(a, b), H3_LATLNG_TO_CELL(1, 2, 8), BITAND(a, b), BITSHIFTLEFT(a, 1), TO_BINARY(c, 'HEX') FROM t

-- Of everything something.

SELECT id, "Order Id", $1, :param FROM db.raw.orders // a comment

SELECT src:customer.name::VARCHAR AS name, src:items[0]:price::NUMBER(10, 2), src:"odd key" FROM raw.events

SELECT f.value:sku::STRING, f.index FROM raw.orders o, LATERAL FLATTEN(input => o.payload:items, outer => true) f

SELECT * FROM TABLE(FLATTEN(input => parse_json('[1]'))) AS f

SELECT a FROM t QUALIFY row_number() OVER (PARTITION BY b ORDER BY c DESC NULLS LAST) = 1

SELECT TOP 10 a, b FROM t ORDER BY a

SELECT * EXCLUDE (a, b) REPLACE (c + 1 AS c) RENAME (d AS e) FROM t

SELECT * EXCLUDE a FROM t

SELECT a FROM t AT (TIMESTAMP => '2026-01-01'::TIMESTAMP)

SELECT a FROM t BEFORE (STATEMENT => 'x') AS u

SELECT a ILIKE 'x%', a RLIKE 'y', a LIKE ANY ('x%', 'y%') ESCAPE '!', a IN (1, 2), b NOT IN (SELECT 1) FROM t

SELECT try_cast(a AS INT), a::TIMESTAMP_NTZ, a::OBJECT, CAST(a AS DECIMAL(10, 2)) FROM t

SELECT listagg(a, ',') WITHIN GROUP (ORDER BY b), array_agg(a) WITHIN GROUP (ORDER BY a) OVER (PARTITION BY c) FROM t

SELECT last_value(a) IGNORE NULLS OVER (PARTITION BY b ORDER BY c), lag(a, 1) RESPECT NULLS OVER (ORDER BY b) FROM t

SELECT a FROM t MINUS SELECT a FROM u

SELECT * FROM a LEFT JOIN b USING (id) JOIN c NATURAL JOIN d

SELECT * FROM t PIVOT (sum(amount) FOR month IN ('JAN', 'FEB')) AS p (id, jan, feb)

SELECT * FROM t PIVOT (sum(amount) FOR month IN (ANY ORDER BY month))

SELECT * FROM t UNPIVOT (sales FOR month IN (jan, feb AS "February"))

SELECT * FROM t TABLESAMPLE BERNOULLI (10)

SELECT 'it''s', 'a\'b', $$raw 'text'$$, X'1F' FROM t

SELECT iff(a, b, c), left(d, 1), current_date, current_timestamp(), sysdate(), extract(year FROM e) FROM t

SELECT INTERVAL '1 day', dateadd(day, 1, a), a + INTERVAL '1 hour' FROM t

SELECT a, sum(b) FROM t GROUP BY ALL

SELECT a, sum(b) FROM t GROUP BY CUBE (a, c) HAVING sum(b) > 1 ORDER BY 1 LIMIT 10 OFFSET 5

SELECT column1, column2 FROM VALUES (1, 'a'), (2, 'b')

WITH RECURSIVE r (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 10) SELECT n FROM r FETCH FIRST 5 ROWS ONLY

SELECT transform(a, x -> x + 1), filter(a, x -> x:value > 1), {'a': 1}, [1, 2][0] FROM t

-- Hierarchies.

SELECT staff_id, LEVEL, PRIOR full_name AS boss, CONNECT_BY_ROOT full_name AS head, SYS_CONNECT_BY_PATH(full_name, '/') AS way FROM staff START WITH boss_id IS NULL CONNECT BY boss_id = PRIOR staff_id ORDER BY LEVEL

SELECT p.part, LEVEL AS depth FROM parts AS p CONNECT BY PRIOR p.part = p.parent AND PRIOR p.plant = p.plant START WITH p.part = 'engine'

SELECT part FROM parts WHERE plant = 7 START WITH parent IS NULL CONNECT BY NOCYCLE PRIOR part = parent

-- Functions whose names are values, methods of models, values that a client gives.

SELECT IDENTIFIER('upper')(city), IDENTIFIER('tools.public.trim_all')(city) AS trimmed, IDENTIFIER($routine)(1, 2) FROM customers

SELECT risk_model!PREDICT(INPUT_DATA => {*}) AS risk FROM customers

SELECT * FROM TABLE(sales_model!FORECAST(FORECASTING_PERIODS => 7, INPUT_DATA => TABLE(plans)))

SELECT :1 + :2, ?, {fn UCASE(city)}, {d '2026-03-01'}, {ts '2026-03-01 10:00:00'} FROM customers

SELECT DATE_PART(month FROM ordered_at), SUBSTR(city FROM 2 FOR 3) FROM orders

-- Semantic views.

SELECT * FROM SEMANTIC_VIEW(shop.sales_view METRICS orders.turnover, orders.number DIMENSIONS customers.region AS area WHERE customers.region <> 'x') AS v ORDER BY area

SELECT * FROM SEMANTIC_VIEW(sales_view DIMENSIONS DATE_PART('year', orders.day) AS year FACTS orders.price)

-- Words that are reserved elsewhere.

SELECT w.a FROM orders AS window JOIN refunds AS limit ON window.id = limit.id, lines AS w

SELECT 1 AS offset, 2 limit, a.pivot FROM orders AS pivot, returns unpivot

WITH recent (SELECT 1 AS a) SELECT a FROM recent

SELECT CAST(o AS OBJECT(x NUMBER, y VARCHAR) RENAME FIELDS ADD FIELDS) FROM objects

SELECT * FROM (TABLE(GENERATOR(ROWCOUNT => 3)) CROSS JOIN plans)

SELECT * FROM a CROSS DIRECTED JOIN b

SELECT * FROM sales PIVOT (SUM(price) FOR month IN ('JAN', 'FEB')) AS p SAMPLE (10)

SELECT * FROM ticks MATCH_RECOGNIZE (PARTITION BY symbol ORDER BY at MEASURES FINAL LAST(price) AS last_price, RUNNING price AS now, running AS r ONE ROW PER MATCH PATTERN (a b+) DEFINE b AS price > LAG(price)) AS m
