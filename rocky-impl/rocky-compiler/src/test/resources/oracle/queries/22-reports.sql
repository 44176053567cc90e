-- Reports over TPC-H and the rest: long queries of mixed features.

-- Pricing by month and mode.
WITH priced AS (
    SELECT
        date_trunc('month', l_shipdate) AS month,
        l_shipmode,
        l_quantity,
        l_extendedprice * (1 - l_discount) AS net,
        l_extendedprice * (1 - l_discount) * (1 + l_tax) AS gross,
        l_receiptdate - l_shipdate AS transit_days
    FROM lineitem
    WHERE l_returnflag <> 'R'
),
totals AS (
    SELECT month, sum(net) AS month_net FROM priced GROUP BY month
)
SELECT
    p.month,
    p.l_shipmode AS mode,
    count(*) AS lines,
    sum(p.l_quantity) AS quantity,
    sum(p.net) AS net,
    sum(p.gross) AS gross,
    sum(p.gross) - sum(p.net) AS tax,
    avg(p.transit_days) AS mean_transit,
    max(p.transit_days) AS worst_transit,
    sum(p.net) / any_value(t.month_net) AS share_of_month,
    rank() OVER (PARTITION BY p.month ORDER BY sum(p.net) DESC) AS rank_in_month,
    sum(sum(p.net)) OVER (PARTITION BY p.l_shipmode ORDER BY p.month) AS running_net
FROM priced p
JOIN totals t USING (month)
GROUP BY p.month, p.l_shipmode

-- Regions, nations, customers in one tree.
WITH nodes AS (
    SELECT 'r' || r_regionkey AS id, NULL AS parent, r_name AS name, 0 AS level FROM region
    UNION ALL
    SELECT 'n' || n_nationkey, 'r' || n_regionkey, n_name, 1 FROM nation
    UNION ALL
    SELECT 'c' || c_custkey, 'n' || c_nationkey, c_name, 2 FROM customer
),
balances AS (
    SELECT 'c' || c_custkey AS id, c_acctbal AS balance FROM customer
)
SELECT
    n.id,
    n.parent,
    n.name,
    n.level,
    p.name AS parent_name,
    g.name AS grandparent_name,
    concat_ws(' / ', g.name, p.name, n.name) AS path,
    coalesce(b.balance, 0) AS balance,
    sum(coalesce(b.balance, 0)) OVER (PARTITION BY n.parent) AS sibling_balance,
    count(*) OVER (PARTITION BY n.parent) AS siblings
FROM nodes n
LEFT JOIN nodes p ON p.id = n.parent
LEFT JOIN nodes g ON g.id = p.parent
LEFT JOIN balances b ON b.id = n.id

-- Parts that sell above their list price.
SELECT
    p.p_partkey,
    p.p_name,
    string_split(p.p_type, ' ')[-1] AS material,
    p.p_retailprice,
    s.mean_price,
    s.mean_price / p.p_retailprice - 1 AS markup,
    s.cheapest_supplier,
    s.cheapest_cost,
    p.p_retailprice - s.cheapest_cost AS possible_margin,
    CASE
        WHEN s.mean_price > p.p_retailprice * 1.2 THEN 'dear'
        WHEN s.mean_price > p.p_retailprice THEN 'above'
        ELSE 'below'
    END AS verdict
FROM part p
JOIN (
    SELECT
        l.l_partkey,
        avg(l.l_extendedprice / l.l_quantity) AS mean_price,
        arg_min(ps.ps_suppkey, ps.ps_supplycost) AS cheapest_supplier,
        min(ps.ps_supplycost) AS cheapest_cost
    FROM lineitem l
    JOIN partsupp ps ON ps.ps_partkey = l.l_partkey
    GROUP BY l.l_partkey
) s ON s.l_partkey = p.p_partkey
WHERE p.p_size BETWEEN 1 AND 15
  AND p.p_container IN ('SM CASE', 'SM BOX')
ORDER BY markup DESC
LIMIT 20

-- A star with changes over a chain of joins.
WITH enriched AS (
    SELECT
        o.* EXCLUDE (o_comment, o_clerk),
        c.* EXCLUDE (c_comment) REPLACE (round(c.c_acctbal, 0) AS c_acctbal),
        n.n_name AS nation
    FROM orders o
    JOIN customer c ON c.c_custkey = o.o_custkey
    LEFT JOIN nation n ON n.n_nationkey = c.c_nationkey
),
tagged AS (
    SELECT
        * RENAME (o_orderkey AS order_key, c_custkey AS customer_key),
        o_totalprice / nullif(c_acctbal, 0) AS price_to_balance,
        left(o_orderpriority, 1)::INTEGER AS priority
    FROM enriched
)
SELECT
    COLUMNS('.*_key'),
    priority,
    COLUMNS(lambda c: c LIKE '%price%'),
    nation,
    row_number() OVER (PARTITION BY nation ORDER BY o_totalprice DESC) AS position,
    year(o_orderdate) AS order_year
FROM tagged
QUALIFY position <= 5

-- Every numeric column, summarised.
SELECT
    min(COLUMNS('l_(quantity|tax|discount)')) AS 'min_\1',
    max(COLUMNS('l_(quantity|tax|discount)')) AS 'max_\1',
    avg(COLUMNS('l_(quantity|tax|discount)')) AS 'avg_\1',
    count(*) AS lines
FROM lineitem
WHERE l_shipdate >= DATE '1995-01-01'
  AND l_shipdate < DATE '1995-01-01' + INTERVAL 1 YEAR

-- Orders pivoted by priority and year.
WITH yearly AS (
    SELECT year(o_orderdate) AS year, substring(o_orderpriority, 1, 1) AS priority, o_totalprice
    FROM orders
),
pivoted AS (
    PIVOT yearly
    ON priority IN ('1', '2', '3', '4', '5')
    USING sum(o_totalprice) AS total, count(*) AS n
    GROUP BY year
)
SELECT
    year,
    "1_total" AS urgent_total,
    "1_n" AS urgent_orders,
    "1_total" / nullif("1_n", 0) AS urgent_mean,
    "5_total" + "4_total" AS low_total,
    greatest("1_n", "2_n", "3_n", "4_n", "5_n") AS busiest,
    lag("1_total") OVER (ORDER BY year) AS urgent_before,
    "1_total" - lag("1_total") OVER (ORDER BY year) AS urgent_change
FROM pivoted
ORDER BY year

-- Everything long, then wide again.
WITH long AS (
    UNPIVOT (
        SELECT product_id, warehouse, day, on_hand, reserved FROM raw.inventory
    )
    ON on_hand, reserved
    INTO NAME measure VALUE amount
),
latest AS (
    SELECT *
    FROM long
    QUALIFY row_number() OVER (PARTITION BY product_id, warehouse, measure ORDER BY day DESC) = 1
),
wide AS (
    SELECT * FROM latest PIVOT (max(amount) FOR measure IN ('on_hand', 'reserved') GROUP BY product_id, warehouse)
)
SELECT
    w.product_id,
    p.sku,
    w.warehouse,
    w.on_hand,
    coalesce(w.reserved, 0) AS reserved,
    w.on_hand - coalesce(w.reserved, 0) AS available,
    sum(w.on_hand) OVER (PARTITION BY w.product_id) AS total_on_hand,
    w.on_hand * p.cost AS stock_value,
    p.weight_kg * w.on_hand AS stock_weight
FROM wide w
JOIN raw.products p ON p.id = w.product_id

-- Moving windows over days.
WITH daily AS (
    SELECT d.day::DATE AS day, count(o.id) AS orders, coalesce(sum(o.amount), 0) AS revenue
    FROM generate_series(DATE '2025-01-01', DATE '2025-12-31', INTERVAL 1 DAY) AS d(day)
    LEFT JOIN raw.orders o ON o.ordered_at::DATE = d.day
    GROUP BY d.day
)
SELECT
    day,
    orders,
    revenue,
    avg(revenue) OVER week AS mean_7,
    sum(revenue) OVER month AS sum_28,
    max(revenue) OVER month AS max_28,
    stddev(revenue) OVER month AS deviation_28,
    (revenue - avg(revenue) OVER month) / nullif(stddev(revenue) OVER month, 0) AS z,
    revenue / nullif(lag(revenue, 7) OVER (ORDER BY day), 0) - 1 AS week_on_week,
    sum(revenue) OVER (PARTITION BY date_trunc('month', day) ORDER BY day) AS month_to_date,
    sum(revenue) OVER (PARTITION BY year(day) ORDER BY day) AS year_to_date,
    median(orders) OVER week AS median_orders,
    first_value(day) OVER week AS week_start,
    regr_slope(revenue, epoch(day)) OVER month AS trend
FROM daily
WINDOW
    week AS (ORDER BY day ROWS BETWEEN 6 PRECEDING AND CURRENT ROW),
    month AS (ORDER BY day ROWS BETWEEN 27 PRECEDING AND CURRENT ROW)

-- Reconciliation of two systems.
WITH ours AS (
    SELECT id, customer_id, amount, ordered_at::DATE AS day FROM raw.orders
),
theirs AS (
    SELECT o_orderkey AS id, o_custkey AS customer_id, o_totalprice AS amount, o_orderdate AS day FROM orders
),
compared AS (
    SELECT
        id,
        o.amount AS our_amount,
        t.amount AS their_amount,
        o.day AS our_day,
        t.day AS their_day,
        o.customer_id IS NOT DISTINCT FROM t.customer_id AS same_customer,
        o.id IS NULL AS missing_here,
        t.id IS NULL AS missing_there
    FROM ours o
    FULL OUTER JOIN theirs t USING (id)
)
SELECT
    id,
    our_amount,
    their_amount,
    our_amount - their_amount AS difference,
    abs(our_amount - their_amount) > 0.01 AS is_different,
    our_day - their_day AS day_shift,
    CASE
        WHEN missing_here THEN 'only there'
        WHEN missing_there THEN 'only here'
        WHEN NOT same_customer THEN 'other customer'
        WHEN our_amount <> their_amount THEN 'other amount'
        ELSE 'same'
    END AS verdict,
    least(our_day, their_day) AS first_day,
    coalesce(our_amount, their_amount, 0) AS amount
FROM compared
WHERE missing_here OR missing_there OR our_amount IS DISTINCT FROM their_amount

-- Nested lists unfolded and folded.
WITH pairs AS (
    SELECT id, unnest(lst) AS pair FROM nested
),
flat AS (
    SELECT id, pair.k AS key, pair.v AS value FROM pairs
),
summed AS (
    SELECT id, key, sum(value) AS total, list(value ORDER BY value) AS all_values
    FROM flat
    GROUP BY id, key
)
SELECT
    n.id,
    map_from_entries(list((s.key, s.total))) AS totals,
    list(s.key ORDER BY s.total DESC)[1] AS top_key,
    max(s.total) AS top_total,
    flatten(list(s.all_values)) AS everything,
    list_sum(flatten(list(s.all_values))) AS grand_total,
    any_value(n.st.c.x) AS x,
    any_value(n.m['a']) AS a,
    len(any_value(n.ls)) AS texts
FROM nested n
LEFT JOIN summed s USING (id)
GROUP BY n.id

-- Shipping performance.
SELECT
    o.o_orderpriority AS priority,
    l.l_shipmode AS mode,
    count(*) AS lines,
    count(DISTINCT o.o_orderkey) AS orders,
    count_if(l.l_commitdate < l.l_receiptdate) AS late,
    count_if(l.l_commitdate < l.l_receiptdate) / count(*)::DOUBLE AS late_rate,
    avg(l.l_receiptdate - l.l_commitdate) AS mean_delay,
    quantile_disc(l.l_receiptdate - l.l_commitdate, 0.9) AS p90_delay,
    sum(CASE WHEN o.o_orderpriority IN ('1-URGENT', '2-HIGH') THEN 1 ELSE 0 END) AS high_lines,
    sum(l.l_extendedprice) FILTER (WHERE l.l_commitdate < l.l_receiptdate) AS late_value,
    string_agg(DISTINCT l.l_shipinstruct, '; ' ORDER BY l.l_shipinstruct) AS instructions,
    min(o.o_orderdate) AS first_order,
    max(l.l_receiptdate) - min(o.o_orderdate) AS span_days,
    covar_pop(l.l_quantity::DOUBLE, l.l_discount::DOUBLE) AS quantity_discount
FROM orders o
JOIN lineitem l ON l.l_orderkey = o.o_orderkey
GROUP BY CUBE (o.o_orderpriority, l.l_shipmode)
HAVING count(*) > 100

-- Customers without orders and those with the most.
(
    SELECT c.id, c.email, 0 AS orders, NULL AS revenue, 'none' AS kind
    FROM raw.customers c
    ANTI JOIN raw.orders o ON o.customer_id = c.id
    ORDER BY c.signed_up_at
    LIMIT 10
)
UNION ALL
(
    SELECT c.id, c.email, count(*) AS orders, sum(o.amount) AS revenue, 'most' AS kind
    FROM raw.customers c
    JOIN raw.orders o ON o.customer_id = c.id
    GROUP BY c.id, c.email
    ORDER BY orders DESC
    LIMIT 10
)
UNION ALL
(
    SELECT c.id, c.email, count(*), sum(o.amount) * 1.0, 'recent'
    FROM raw.customers c
    SEMI JOIN raw.tickets t ON t.customer_id = c.id
    JOIN raw.orders o ON o.customer_id = c.id
    WHERE o.ordered_at > current_date - INTERVAL 30 DAYS
    GROUP BY 1, 2
)
ORDER BY kind, orders DESC

-- Schedules.
WITH RECURSIVE payments AS (
    SELECT
        id AS subscription_id,
        1 AS number,
        started_on AS due_on,
        monthly_fee AS fee,
        coalesce(ended_on, started_on + 365) AS until
    FROM raw.subscriptions
    WHERE monthly_fee > 0
    UNION ALL
    SELECT
        subscription_id,
        number + 1,
        (due_on + INTERVAL 1 MONTH)::DATE,
        fee,
        until
    FROM payments
    WHERE due_on + INTERVAL 1 MONTH <= until
)
SELECT
    p.subscription_id,
    p.number,
    p.due_on,
    p.fee,
    sum(p.fee) OVER (PARTITION BY p.subscription_id ORDER BY p.number) AS paid_so_far,
    count(*) OVER (PARTITION BY p.subscription_id) AS instalments,
    p.number = max(p.number) OVER (PARTITION BY p.subscription_id) AS is_last,
    p.fee * pow(0.99, p.number) AS discounted,
    p.due_on - lag(p.due_on) OVER (PARTITION BY p.subscription_id ORDER BY p.number) AS days_since_last,
    s.plan || ' #' || p.number AS label
FROM payments p
JOIN raw.subscriptions s ON s.id = p.subscription_id

-- Numbers from every corner.
SELECT
    n.id,
    coalesce(n.i8, n.i16, n.i32) AS small,
    n.i64 + coalesce(n.u32, 0) AS big,
    n.d9 * n.d4 AS product,
    n.d18 / nullif(n.d9, 0) AS quotient,
    CASE WHEN n.flag THEN n.d9 ELSE n.d18 END AS chosen,
    greatest(n.f32, n.f64) AS float_max,
    m.ts + to_days(n.id) AS moved,
    date_diff('day', m.d, m.ts::DATE) AS days,
    t.s || ':' || n.id AS label,
    length(t.s) * n.i32 AS weighted,
    x.li[n.id] AS item,
    list_sum(x.li) / nullif(len(x.li), 0) AS mean_item,
    hash(n.id, t.s) % 10 AS bucket,
    sum(n.d9) OVER (ORDER BY n.id) AS running,
    n.i128 % 97 AS check_digit
FROM numbers n
JOIN moments m USING (id)
JOIN texts t USING (id)
LEFT JOIN nested x USING (id)
WHERE n.flag
