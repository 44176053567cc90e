-- Queries as models have them.

SELECT id, customer_id, amount, updated_at
FROM raw.orders
WHERE updated_at >= @start_date AND updated_at < @end_date

SELECT * FROM raw.events WHERE kind = ? AND size > $1 AND name = $name AND ts >= @start_date

WITH recent AS (
    SELECT customer_id, order_id, amount
    FROM raw.orders
    WHERE ordered_at >= DATE '2026-01-01'
)
SELECT
    c.name,
    r.amount,
    CASE WHEN r.amount > 100 THEN 'big' ELSE 'small' END AS size,
    row_number() OVER (PARTITION BY c.id ORDER BY r.amount DESC) AS rn
FROM recent r
JOIN raw.customers c ON c.id = r.customer_id
LEFT JOIN raw.regions g ON g.id = c.region_id
WHERE c.active AND r.amount IS NOT NULL

SELECT
    date_trunc('month', ordered_at) AS month,
    count(DISTINCT customer_id) AS customers,
    sum(amount) FILTER (WHERE status = 'paid') AS paid,
    sum(amount) FILTER (WHERE status = 'refunded') AS refunded,
    round(100.0 * paid / nullif(paid + refunded, 0), 2) AS paid_share
FROM orders
GROUP BY ALL
HAVING count(*) > 10
ORDER BY month DESC

FROM orders o
JOIN customers c USING (customer_id)
SELECT c.country, sum(o.amount) AS revenue
WHERE o.status IN ('paid', 'shipped')
GROUP BY c.country
QUALIFY rank() OVER (ORDER BY sum(o.amount) DESC) <= 10

WITH RECURSIVE tree AS (
    SELECT id, parent_id, name, 1 AS depth, [name] AS path
    FROM categories
    WHERE parent_id IS NULL
    UNION ALL
    SELECT c.id, c.parent_id, c.name, t.depth + 1, list_append(t.path, c.name)
    FROM categories c
    JOIN tree t ON c.parent_id = t.id
    WHERE t.depth < 10
)
SELECT *, array_to_string(path, ' / ') AS full_path FROM tree

WITH sessions AS (
    SELECT
        *,
        sum(is_new) OVER (PARTITION BY user_id ORDER BY ts ROWS UNBOUNDED PRECEDING) AS session_id
    FROM (
        SELECT
            user_id,
            ts,
            CASE
                WHEN ts - lag(ts) OVER (PARTITION BY user_id ORDER BY ts) > INTERVAL 30 MINUTES THEN 1
                WHEN lag(ts) OVER (PARTITION BY user_id ORDER BY ts) IS NULL THEN 1
                ELSE 0
            END AS is_new
        FROM clicks
    )
)
SELECT user_id, session_id, min(ts) AS started_at, max(ts) AS ended_at, count(*) AS clicks
FROM sessions
GROUP BY user_id, session_id

SELECT o.*, p.price
FROM orders o
ASOF JOIN prices p ON o.symbol = p.symbol AND o.ts >= p.ts

SELECT
    coalesce(a.id, b.id) AS id,
    a.* EXCLUDE (id),
    b.* EXCLUDE (id) RENAME (name AS other_name)
FROM a
FULL OUTER JOIN b ON a.id = b.id

SELECT
    payload->>'$.user.id' AS user_id,
    (payload->'$.items')::JSON[] AS items,
    json_extract_string(payload, '$.kind') AS kind,
    payload->'$.user'->>'name' = 'x' AS is_x
FROM raw.events

SELECT
    list_transform(items, lambda item: item.price * item.quantity) AS lines,
    list_sum([item.price FOR item IN items IF item.price > 0]) AS total,
    items[1].sku AS first_sku,
    len(items) > 0 AND list_contains(tags, 'new') AS is_new
FROM carts

SELECT
    u.item.sku,
    u.item.price::DECIMAL(18, 2) AS price,
    ordinality
FROM carts, unnest(items) WITH ORDINALITY AS u(item, ordinality)

SELECT country, "2024", "2025"
FROM (PIVOT revenue ON year USING sum(amount) GROUP BY country)

WITH long AS (
    UNPIVOT (SELECT * FROM monthly_sales)
    ON COLUMNS(* EXCLUDE (id, department))
    INTO NAME month VALUE sales
)
SELECT department, month, sum(sales) OVER (PARTITION BY department ORDER BY month) AS running FROM long

SELECT * REPLACE (upper(name) AS name, amount / 100 AS amount)
FROM read_csv('orders/*.csv', header = true, union_by_name = true, columns = {'id': 'BIGINT', 'name': 'VARCHAR'})

SELECT customer_id, status, valid_from,
    lead(valid_from, 1, TIMESTAMP '9999-12-31') OVER (PARTITION BY customer_id ORDER BY valid_from) AS valid_to
FROM customer_changes

SELECT a.id
FROM a
SEMI JOIN b ON a.id = b.id
ANTI JOIN c USING (id)
WHERE NOT EXISTS (SELECT 1 FROM d WHERE d.id = a.id AND d.ts > a.ts)

SELECT id, name FROM eu.customers
UNION ALL BY NAME
SELECT name, id, country FROM us.customers
EXCEPT
SELECT id, name, NULL FROM blocked

SELECT
    t.id,
    s.last_order,
    s.orders
FROM customers t
LEFT JOIN LATERAL (
    SELECT max(ts) AS last_order, count(*) AS orders FROM orders o WHERE o.customer_id = t.id
) s ON true

SELECT
    grouping(country, city) AS level,
    country,
    city,
    sum(amount)
FROM sales
GROUP BY GROUPING SETS ((country, city), (country), ())
ORDER BY level, country NULLS LAST, city NULLS LAST

SELECT * FROM (
    SELECT *, row_number() OVER (PARTITION BY id ORDER BY loaded_at DESC) AS n FROM raw.snapshots
) WHERE n = 1

SELECT
    percentile_cont(0.5) WITHIN GROUP (ORDER BY amount) AS median,
    string_agg(DISTINCT status, ', ' ORDER BY status) AS statuses,
    arg_max(id, ts) AS latest,
    first(name ORDER BY ts DESC) FILTER (name IS NOT NULL) AS name
FROM orders

SELECT d::DATE AS day, count(o.id) AS orders
FROM generate_series(DATE '2026-01-01', DATE '2026-12-31', INTERVAL 1 DAY) g(d)
LEFT JOIN orders o ON o.ts::DATE = d::DATE
GROUP BY 1
ORDER BY 1

SELECT
    regexp_replace(lower(trim(email)), '\s+', '', 'g') AS email,
    split_part(email, '@', 2) AS domain,
    email SIMILAR TO '.+@.+' AND email NOT LIKE '%@example.com' AS valid,
    md5(email || '|' || coalesce(phone, '')) AS key
FROM users

SELECT x.a, y.b FROM (VALUES (1, 'one'), (2, 'two')) AS x(id, a), (SELECT 1 AS id, 'uno' AS b) y WHERE x.id = y.id

SELECT
    sum(amount) AS amount,
    amount > (SELECT avg(amount) FROM orders) AS above_average,
    EXTRACT(dow FROM ts) IN (0, 6) AS weekend,
    ts AT TIME ZONE 'UTC' AT TIME ZONE 'Europe/Berlin' AS local_time,
    ts + INTERVAL (days) DAY - INTERVAL '1 hour' AS due
FROM orders
GROUP BY ALL

SELECT {'id': id, 'tags': [t.name FOR t IN tags], 'meta': MAP {'source': 'web', 'lang': lang}} AS doc FROM pages

SELECT DISTINCT ON (customer_id) customer_id, ts, amount FROM orders ORDER BY customer_id, ts DESC

-- A semicolon and a comment behind the query are fine.
SELECT 1 AS one; -- the end

/* A comment before it /* and one inside */ too. */ SELECT 2 AS two
