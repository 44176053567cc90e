-- Marts: facts, dimensions, cohorts, funnels, and the like.

-- Customer value.
WITH orders AS (
    SELECT
        customer_id,
        count(*) AS order_count,
        count(DISTINCT ordered_at::DATE) AS order_days,
        sum(amount) AS revenue,
        avg(amount) AS average_order,
        min(ordered_at) AS first_order_at,
        max(ordered_at) AS last_order_at
    FROM raw.orders
    WHERE status <> 'cancelled'
    GROUP BY customer_id
),
scored AS (
    SELECT
        *,
        date_diff('day', last_order_at, TIMESTAMP '2026-01-01 00:00:00') AS recency,
        ntile(5) OVER (ORDER BY last_order_at) AS r_score,
        ntile(5) OVER (ORDER BY order_count) AS f_score,
        ntile(5) OVER (ORDER BY revenue) AS m_score
    FROM orders
)
SELECT
    c.id AS customer_id,
    c.email,
    coalesce(s.order_count, 0) AS order_count,
    coalesce(s.revenue, 0) AS revenue,
    s.average_order,
    s.recency,
    s.r_score * 100 + s.f_score * 10 + s.m_score AS rfm,
    CASE
        WHEN s.customer_id IS NULL THEN 'prospect'
        WHEN s.r_score >= 4 AND s.f_score >= 4 THEN 'champion'
        WHEN s.r_score <= 2 THEN 'sleeping'
        ELSE 'regular'
    END AS segment,
    s.revenue / sum(s.revenue) OVER () AS revenue_share
FROM raw.customers c
LEFT JOIN scored s ON s.customer_id = c.id

-- Order facts.
WITH items AS (
    SELECT
        order_id,
        sum(quantity) AS units,
        count(*) AS lines,
        sum(quantity * unit_price) AS net,
        sum(quantity * unit_price * coalesce(tax_rate, 0)) AS tax,
        list(product_id ORDER BY line) AS product_ids
    FROM raw.order_items
    GROUP BY order_id
),
payments AS (
    SELECT
        order_id,
        sum(amount_cents) FILTER (WHERE NOT failed) / 100.0 AS paid,
        bool_or(failed) AS any_failed,
        max(paid_at) AS last_paid_at,
        string_agg(DISTINCT method, '+') AS methods
    FROM raw.payments
    GROUP BY order_id
)
SELECT
    o.id AS order_id,
    o.customer_id,
    o.status,
    o.ordered_at,
    i.units,
    coalesce(i.lines, 0) AS lines,
    i.net,
    i.tax,
    i.net + i.tax AS gross,
    o.amount - (i.net + i.tax) AS unexplained,
    p.paid,
    coalesce(p.any_failed, FALSE) AS any_failed,
    p.last_paid_at - o.ordered_at::TIMESTAMPTZ AS time_to_pay,
    coalesce(p.methods, 'none') AS methods,
    i.product_ids[1] AS first_product,
    row_number() OVER (PARTITION BY o.customer_id ORDER BY o.ordered_at) = 1 AS is_first_order
FROM raw.orders o
LEFT JOIN items i ON i.order_id = o.id
LEFT JOIN payments p ON p.order_id = o.id

-- Daily sales.
SELECT
    ordered_at::DATE AS day,
    coalesce(currency, 'EUR') AS currency,
    count(*) AS orders,
    count(DISTINCT customer_id) AS customers,
    sum(amount) AS revenue,
    sum(amount) FILTER (WHERE status = 'returned') AS returned,
    coalesce(sum(amount) FILTER (WHERE status = 'returned'), 0) / nullif(sum(amount), 0) AS return_rate,
    avg(amount) AS mean_order,
    median(amount) AS median_order,
    quantile_cont(amount, 0.95) AS p95_order,
    max(amount) AS largest_order,
    arg_max(id, amount) AS largest_order_id,
    stddev(amount) AS spread,
    sum(sum(amount)) OVER (PARTITION BY coalesce(currency, 'EUR') ORDER BY ordered_at::DATE) AS running_revenue,
    avg(sum(amount)) OVER (
        PARTITION BY coalesce(currency, 'EUR')
        ORDER BY ordered_at::DATE
        ROWS BETWEEN 6 PRECEDING AND CURRENT ROW
    ) AS weekly_mean
FROM raw.orders
GROUP BY 1, 2
HAVING count(*) > 0
ORDER BY day, currency

-- Revenue in one currency.
WITH converted AS (
    SELECT
        o.id,
        o.customer_id,
        o.ordered_at,
        o.amount,
        o.currency,
        r.rate,
        o.amount * r.rate AS amount_eur,
        (o.amount * r.rate)::DECIMAL(18, 2) AS amount_eur_rounded,
        r.day AS rate_day
    FROM raw.orders o
    ASOF LEFT JOIN raw.fx_rates r ON o.currency = r.currency AND o.ordered_at >= r.day
)
SELECT
    date_trunc('month', ordered_at) AS month,
    sum(amount_eur) AS revenue_eur,
    sum(amount_eur_rounded) AS revenue_rounded,
    count(*) FILTER (WHERE rate IS NULL) AS without_rate,
    max(ordered_at::DATE - rate_day) AS oldest_rate_days,
    sum(CASE WHEN currency = 'EUR' THEN amount ELSE 0 END) AS native_revenue,
    round(100 * sum(CASE WHEN currency = 'EUR' THEN amount ELSE 0 END) / sum(amount), 1) AS native_percent
FROM converted
GROUP BY ALL

-- Cohorts.
WITH firsts AS (
    SELECT customer_id, date_trunc('month', min(ordered_at)) AS cohort
    FROM raw.orders
    GROUP BY customer_id
),
activity AS (
    SELECT DISTINCT o.customer_id, f.cohort, date_trunc('month', o.ordered_at) AS month
    FROM raw.orders o
    JOIN firsts f USING (customer_id)
),
sizes AS (
    SELECT cohort, count(DISTINCT customer_id) AS size
    FROM firsts
    GROUP BY cohort
)
SELECT
    a.cohort,
    s.size,
    date_diff('month', a.cohort, a.month) AS age,
    count(DISTINCT a.customer_id) AS active,
    count(DISTINCT a.customer_id) / s.size AS retention,
    round(100.0 * count(DISTINCT a.customer_id) / s.size, 1) AS retention_percent,
    first_value(count(DISTINCT a.customer_id)) OVER (PARTITION BY a.cohort ORDER BY date_diff('month', a.cohort, a.month)) AS start_size
FROM activity a
JOIN sizes s USING (cohort)
GROUP BY a.cohort, s.size, date_diff('month', a.cohort, a.month)

-- Sessions.
WITH marked AS (
    SELECT
        user_id,
        event_id,
        kind,
        seen,
        duration_ms,
        seen - lag(seen) OVER (PARTITION BY user_id ORDER BY seen) AS gap
    FROM raw.events
    WHERE user_id IS NOT NULL
),
numbered AS (
    SELECT
        *,
        sum(CASE WHEN gap IS NULL OR gap > INTERVAL 30 MINUTES THEN 1 ELSE 0 END)
            OVER (PARTITION BY user_id ORDER BY seen ROWS UNBOUNDED PRECEDING) AS session_number
    FROM marked
)
SELECT
    user_id,
    session_number,
    user_id::VARCHAR || ':' || session_number::VARCHAR AS session_id,
    min(seen) AS started_at,
    max(seen) AS ended_at,
    max(seen) - min(seen) AS duration,
    epoch(max(seen) - min(seen)) AS duration_seconds,
    count(*) AS events,
    count(*) FILTER (WHERE kind = 'view') AS views,
    bool_or(kind = 'purchase') AS converted,
    list(kind ORDER BY seen) AS path,
    first(kind ORDER BY seen) AS entry_kind,
    last(kind ORDER BY seen) AS exit_kind,
    mode(kind) AS usual_kind,
    sum(duration_ms) / 1000.0 AS seconds_on_page,
    histogram(kind) AS kinds
FROM numbered
GROUP BY user_id, session_number

-- A funnel.
WITH steps AS (
    SELECT
        user_id,
        min(seen) FILTER (WHERE kind = 'view') AS viewed_at,
        min(seen) FILTER (WHERE kind = 'cart') AS carted_at,
        min(seen) FILTER (WHERE kind = 'purchase') AS purchased_at
    FROM raw.events
    GROUP BY user_id
),
counted AS (
    SELECT
        count(viewed_at) AS views,
        count(*) FILTER (WHERE carted_at > viewed_at) AS carts,
        count(*) FILTER (WHERE purchased_at > carted_at AND carted_at > viewed_at) AS purchases,
        avg(date_diff('minute', viewed_at, purchased_at)) AS mean_minutes,
        median(carted_at - viewed_at) AS median_to_cart
    FROM steps
)
SELECT 1 AS step, 'view' AS name, views AS users, 1.0 AS rate FROM counted
UNION ALL
SELECT 2, 'cart', carts, carts / nullif(views, 0) FROM counted
UNION ALL
SELECT 3, 'purchase', purchases, purchases / nullif(carts, 0) FROM counted
ORDER BY step

-- Monthly recurring revenue.
WITH months AS (
    SELECT m::DATE AS month
    FROM generate_series(DATE '2025-01-01', DATE '2025-12-01', INTERVAL 1 MONTH) AS t(m)
),
active AS (
    SELECT
        m.month,
        s.customer_id,
        sum(s.monthly_fee) AS mrr,
        max(s.plan) AS plan
    FROM months m
    JOIN raw.subscriptions s ON s.started_on <= last_day(m.month) AND (s.ended_on IS NULL OR s.ended_on > last_day(m.month))
    GROUP BY m.month, s.customer_id
),
changes AS (
    SELECT
        *,
        lag(mrr) OVER (PARTITION BY customer_id ORDER BY month) AS previous,
        coalesce(mrr - lag(mrr) OVER (PARTITION BY customer_id ORDER BY month), mrr) AS delta
    FROM active
)
SELECT
    month,
    count(*) AS customers,
    sum(mrr) AS mrr,
    sum(mrr) * 12 AS arr,
    sum(CASE WHEN previous IS NULL THEN mrr ELSE 0 END) AS new_mrr,
    sum(greatest(delta, 0)) AS growth,
    sum(least(delta, 0)) AS shrinkage,
    sum(mrr) / count(*) AS arpu,
    count_if(plan = 'pro') AS pro_customers,
    lag(sum(mrr)) OVER (ORDER BY month) AS mrr_before,
    sum(mrr) / lag(sum(mrr)) OVER (ORDER BY month) - 1 AS growth_rate
FROM changes
GROUP BY month

-- Products with everything that is sold of them.
WITH sold AS (
    SELECT
        product_id,
        sum(quantity) AS units,
        sum(quantity * unit_price) AS revenue,
        avg(unit_price) AS mean_price,
        count(DISTINCT order_id) AS orders,
        max(o.ordered_at) AS last_sold_at
    FROM raw.order_items i
    JOIN raw.orders o ON o.id = i.order_id
    GROUP BY product_id
),
stock AS (
    SELECT product_id, sum(on_hand) AS on_hand, sum(reserved) AS reserved, max(day) AS counted_on
    FROM raw.inventory
    GROUP BY product_id
    QUALIFY row_number() OVER (PARTITION BY product_id ORDER BY max(day) DESC) = 1
)
SELECT
    p.id,
    p.sku,
    p.name,
    p.category,
    coalesce(s.units, 0) AS units_sold,
    s.revenue,
    s.revenue - s.units * p.cost AS margin,
    s.mean_price / p.price AS price_index,
    k.on_hand,
    coalesce(k.on_hand, 0) - coalesce(k.reserved, 0) AS available,
    k.on_hand / nullif(s.units / 30.0, 0) AS days_of_stock,
    rank() OVER (PARTITION BY p.category ORDER BY s.revenue DESC NULLS LAST) AS rank_in_category,
    sum(s.revenue) OVER (ORDER BY s.revenue DESC) / sum(s.revenue) OVER () AS cumulative_share,
    CASE
        WHEN s.units IS NULL THEN 'C'
        WHEN sum(s.revenue) OVER (ORDER BY s.revenue DESC) / sum(s.revenue) OVER () <= 0.8 THEN 'A'
        ELSE 'B'
    END AS abc_class
FROM raw.products p
LEFT JOIN sold s ON s.product_id = p.id
LEFT JOIN stock k ON k.product_id = p.id

-- Baskets.
WITH pairs AS (
    SELECT a.product_id AS left_id, b.product_id AS right_id, count(*) AS together
    FROM raw.order_items a
    JOIN raw.order_items b ON a.order_id = b.order_id AND a.product_id < b.product_id
    GROUP BY ALL
),
singles AS (
    SELECT product_id, count(DISTINCT order_id) AS orders
    FROM raw.order_items
    GROUP BY product_id
),
total AS (
    SELECT count(DISTINCT order_id) AS orders FROM raw.order_items
)
SELECT
    l.name AS left_name,
    r.name AS right_name,
    p.together,
    p.together / t.orders AS support,
    p.together / sl.orders AS confidence,
    (p.together / sl.orders) / (sr.orders / t.orders) AS lift,
    log(p.together) AS log_together
FROM pairs p
JOIN raw.products l ON l.id = p.left_id
JOIN raw.products r ON r.id = p.right_id
JOIN singles sl ON sl.product_id = p.left_id
JOIN singles sr ON sr.product_id = p.right_id
CROSS JOIN total t
WHERE p.together >= 5
ORDER BY lift DESC
LIMIT 100

-- Support.
SELECT
    date_trunc('week', t.opened_at) AS week,
    t.priority,
    count(*) AS opened,
    count(t.closed_at) AS closed,
    count(*) - count(t.closed_at) AS still_open,
    avg(t.closed_at - t.opened_at) AS mean_time,
    quantile_cont(epoch(t.closed_at - t.opened_at), 0.9) AS p90_seconds,
    avg(t.score) AS mean_score,
    (count(*) FILTER (WHERE t.score >= 9) - count(*) FILTER (WHERE t.score <= 6)) * 100.0
        / nullif(count(t.score), 0) AS nps,
    mode(c.country) AS usual_country,
    approx_count_distinct(t.customer_id) AS customers,
    max_by(t.subject, t.opened_at) AS latest_subject,
    list(DISTINCT c.country) FILTER (WHERE c.country IS NOT NULL) AS countries
FROM raw.tickets t
LEFT JOIN raw.customers c ON c.id = t.customer_id
GROUP BY ALL
ORDER BY ALL

-- Attribution by the last touch.
WITH touches AS (
    SELECT
        e.user_id,
        e.seen AS touched_at,
        nullif(regexp_extract(e.url, 'utm_campaign=([0-9]+)', 1), '')::INTEGER AS campaign_id
    FROM raw.events e
    WHERE e.url LIKE '%utm_campaign=%'
),
attributed AS (
    SELECT o.id AS order_id, o.amount, o.ordered_at, t.campaign_id, o.ordered_at - t.touched_at AS delay
    FROM raw.orders o
    ASOF LEFT JOIN touches t ON o.customer_id = t.user_id AND o.ordered_at >= t.touched_at
)
SELECT
    coalesce(c.channel, 'direct') AS channel,
    c.name AS campaign,
    count(a.order_id) AS orders,
    sum(a.amount) AS revenue,
    any_value(c.spend) AS spend,
    sum(a.amount) / nullif(any_value(c.spend), 0) AS roas,
    any_value(c.spend) / nullif(count(a.order_id), 0) AS cost_per_order,
    avg(a.delay) AS mean_delay,
    min(a.ordered_at)::DATE AS first_on,
    grouping(coalesce(c.channel, 'direct')) AS level
FROM attributed a
LEFT JOIN raw.campaigns c ON c.id = a.campaign_id AND a.delay < INTERVAL 30 DAYS
GROUP BY ROLLUP (coalesce(c.channel, 'direct'), c.name)

-- Pivoted by status.
WITH monthly_status AS (
    SELECT date_trunc('month', ordered_at) AS month, status, amount
    FROM raw.orders
),
wide AS (
    SELECT *
    FROM monthly_status
    PIVOT (sum(amount) AS total, count(*) AS n FOR status IN ('paid', 'shipped', 'returned') GROUP BY month)
)
SELECT
    month,
    paid_total,
    shipped_total,
    returned_total,
    paid_n + shipped_n + returned_n AS orders,
    coalesce(returned_total, 0) / nullif(coalesce(paid_total, 0) + coalesce(shipped_total, 0), 0) AS return_rate,
    paid_total - lag(paid_total) OVER (ORDER BY month) AS paid_change
FROM wide
ORDER BY month

-- The organisation.
WITH RECURSIVE chain AS (
    SELECT id, name, manager_id, dept, salary, 0 AS level, [name] AS path, id AS root_id
    FROM employees
    WHERE manager_id IS NULL
    UNION ALL
    SELECT e.id, e.name, e.manager_id, e.dept, e.salary, c.level + 1, list_append(c.path, e.name), c.root_id
    FROM employees e
    JOIN chain c ON e.manager_id = c.id
),
teams AS (
    SELECT manager_id, count(*) AS reports, sum(salary) AS team_cost, avg(salary) AS mean_salary
    FROM employees
    WHERE manager_id IS NOT NULL
    GROUP BY manager_id
)
SELECT
    c.id,
    c.name,
    c.level,
    repeat('  ', c.level) || c.name AS indented,
    array_to_string(c.path, ' > ') AS full_path,
    len(c.path) AS depth,
    coalesce(t.reports, 0) AS reports,
    t.team_cost,
    c.salary / t.mean_salary AS salary_ratio,
    m.name AS manager_name,
    rank() OVER (PARTITION BY c.dept ORDER BY c.salary DESC) AS salary_rank
FROM chain c
LEFT JOIN teams t ON t.manager_id = c.id
LEFT JOIN employees m ON m.id = c.manager_id

-- Slowly changing plans.
WITH ordered AS (
    SELECT
        customer_id,
        plan,
        monthly_fee,
        started_on,
        coalesce(ended_on, lead(started_on) OVER w) AS ended_on,
        row_number() OVER w AS version,
        count(*) OVER (PARTITION BY customer_id) AS versions
    FROM raw.subscriptions
    WINDOW w AS (PARTITION BY customer_id ORDER BY started_on)
)
SELECT
    md5(concat_ws('|', customer_id, version)) AS plan_key,
    customer_id,
    plan,
    monthly_fee,
    started_on AS valid_from,
    coalesce(ended_on, DATE '9999-12-31') AS valid_to,
    version = versions AS is_current,
    coalesce(ended_on, current_date) - started_on AS days,
    monthly_fee * 12 * (coalesce(ended_on, current_date) - started_on) / 365 AS earned,
    {'plan': plan, 'fee': monthly_fee, 'since': started_on} AS snapshot
FROM ordered
WHERE started_on < coalesce(ended_on, DATE '9999-12-31')

-- Best offers at the time of each trade.
WITH spread AS (
    SELECT symbol, seen, bid, ask, (bid + ask) / 2 AS mid, ask - bid AS spread
    FROM quotes
),
matched AS (
    SELECT t.symbol, t.seen, t.qty, t.price, s.mid, s.spread, t.qty * t.price AS notional
    FROM trades t
    ASOF LEFT JOIN spread s USING (symbol, seen)
)
SELECT
    symbol,
    time_bucket(INTERVAL 5 MINUTES, seen) AS bucket,
    first(price ORDER BY seen) AS open,
    max(price) AS high,
    min(price) AS low,
    last(price ORDER BY seen) AS close,
    sum(qty) AS volume,
    sum(notional) / sum(qty) AS vwap,
    avg(abs(price - mid)) AS mean_slippage,
    sum(sign(price - mid) * qty) AS signed_volume,
    ln(last(price ORDER BY seen) / first(price ORDER BY seen)) AS log_return,
    count(*) AS trades
FROM matched
GROUP BY symbol, bucket
ORDER BY symbol, bucket

-- Comparison of periods.
WITH periods AS (
    SELECT
        CASE
            WHEN ordered_at >= DATE '2025-07-01' THEN 'current'
            WHEN ordered_at >= DATE '2025-01-01' THEN 'previous'
        END AS period,
        status,
        amount,
        customer_id
    FROM raw.orders
),
sums AS (
    SELECT period, status, sum(amount) AS revenue, count(*) AS orders, count(DISTINCT customer_id) AS customers
    FROM periods
    WHERE period IS NOT NULL
    GROUP BY period, status
)
SELECT
    coalesce(c.status, p.status) AS status,
    c.revenue AS revenue_now,
    p.revenue AS revenue_before,
    coalesce(c.revenue, 0) - coalesce(p.revenue, 0) AS difference,
    CASE WHEN p.revenue > 0 THEN round((c.revenue - p.revenue) / p.revenue * 100, 1) END AS percent,
    c.orders - p.orders AS order_difference,
    greatest(c.customers, p.customers) AS most_customers,
    c.status IS NULL AS is_gone,
    p.status IS NULL AS is_new
FROM (SELECT * FROM sums WHERE period = 'current') c
FULL JOIN (SELECT * FROM sums WHERE period = 'previous') p ON c.status = p.status

-- Statistics of columns.
SELECT
    'orders' AS table_name,
    count(*) AS row_count,
    count(amount) AS amounts,
    count(*) - count(amount) AS missing_amounts,
    (count(*) - count(amount)) / count(*) AS missing_rate,
    min(amount) AS smallest,
    max(amount) AS largest,
    avg(amount) AS mean,
    stddev_samp(amount) AS deviation,
    median(amount) AS middle,
    quantile_cont(amount, [0.25, 0.75]) AS quartiles,
    mad(amount::DOUBLE) AS mad,
    approx_quantile(amount, 0.99) AS p99,
    entropy(status) AS status_entropy,
    mode(status) AS usual_status,
    histogram(status) AS statuses,
    min(ordered_at) AS first_at,
    max(ordered_at) AS last_at,
    date_diff('day', min(ordered_at), max(ordered_at)) + 1 AS days,
    count(*) / (date_diff('day', min(ordered_at), max(ordered_at)) + 1) AS per_day
FROM raw.orders

-- Activity by weekday and hour.
SELECT
    dayname(seen) AS weekday,
    hour(seen) AS hour,
    count(*) AS events,
    count(DISTINCT user_id) AS users,
    count(*) / count(DISTINCT user_id) AS events_per_user,
    avg(duration_ms) AS mean_ms,
    sum(duration_ms) AS total_ms,
    100.0 * count(*) / sum(count(*)) OVER (PARTITION BY dayname(seen)) AS percent_of_day,
    max(count(*)) OVER () AS busiest,
    count(*) = max(count(*)) OVER (PARTITION BY dayname(seen)) AS is_peak,
    any_value(properties.browser) AS some_browser,
    avg(properties.version) AS mean_version,
    list_distinct(flatten(list(properties.flags))) AS flags
FROM raw.events
GROUP BY weekday, hour
QUALIFY rank() OVER (PARTITION BY weekday ORDER BY count(*) DESC) <= 3

-- Late suppliers.
WITH late AS (
    SELECT l_suppkey, l_orderkey, l_receiptdate - l_commitdate AS days_late
    FROM lineitem
    WHERE l_receiptdate > l_commitdate
),
per_supplier AS (
    SELECT l_suppkey, count(*) AS late_lines, avg(days_late) AS mean_late, max(days_late) AS worst
    FROM late
    GROUP BY l_suppkey
)
SELECT
    s.s_name,
    n.n_name,
    r.r_name,
    p.late_lines,
    p.mean_late,
    p.worst,
    p.late_lines / (SELECT count(*) FROM lineitem l WHERE l.l_suppkey = s.s_suppkey) AS late_share,
    s.s_acctbal * CASE WHEN p.worst > 30 THEN 0.9 ELSE 1 END AS adjusted_balance,
    rank() OVER (PARTITION BY r.r_name ORDER BY p.late_lines DESC) AS rank_in_region
FROM supplier s
JOIN per_supplier p ON p.l_suppkey = s.s_suppkey
JOIN nation n ON n.n_nationkey = s.s_nationkey
JOIN region r ON r.r_regionkey = n.n_regionkey
WHERE EXISTS (SELECT 1 FROM partsupp ps WHERE ps.ps_suppkey = s.s_suppkey AND ps.ps_availqty > 0)

-- Gaps between orders.
WITH gaps AS (
    SELECT
        customer_id,
        ordered_at,
        lead(ordered_at) OVER (PARTITION BY customer_id ORDER BY ordered_at) AS next_at,
        lead(ordered_at) OVER (PARTITION BY customer_id ORDER BY ordered_at) - ordered_at AS gap
    FROM raw.orders
)
SELECT
    customer_id,
    count(gap) AS gaps,
    avg(gap) AS mean_gap,
    max(gap) AS longest_gap,
    min(epoch(gap)) AS shortest_seconds,
    max(ordered_at) + avg(gap) AS expected_next_at,
    (max(ordered_at) + avg(gap))::DATE < current_date AS is_overdue,
    CASE WHEN count(gap) = 0 THEN NULL ELSE epoch(avg(gap)) / 86400 END AS mean_days,
    list(date_diff('day', ordered_at, next_at) ORDER BY ordered_at) AS all_days
FROM gaps
GROUP BY customer_id

-- A feature table.
SELECT
    c.id,
    coalesce(o.n, 0) AS orders,
    coalesce(o.total, 0)::DOUBLE AS total,
    ln(1 + coalesce(o.total, 0)) AS log_total,
    coalesce(e.n, 0) AS events,
    coalesce(e.minutes, 0) AS minutes,
    t.n IS NOT NULL AS has_ticket,
    (c.country = 'DE')::INT AS is_de,
    (c.country IN ('FR', 'IT', 'ES'))::TINYINT AS is_south,
    [coalesce(o.n, 0), coalesce(e.n, 0), coalesce(t.n, 0)] AS vector,
    sqrt(pow(coalesce(o.n, 0), 2) + pow(coalesce(e.n, 0), 2)) AS norm,
    1 / (1 + exp(-coalesce(o.n, 0))) AS squashed,
    (coalesce(o.total, 0) - avg(coalesce(o.total, 0)) OVER ()) / stddev(coalesce(o.total, 0)) OVER () AS z_score
FROM raw.customers c
LEFT JOIN (SELECT customer_id, count(*) AS n, sum(amount) AS total FROM raw.orders GROUP BY 1) o ON o.customer_id = c.id
LEFT JOIN (SELECT user_id, count(*) AS n, sum(duration_ms) / 60000 AS minutes FROM raw.events GROUP BY 1) e ON e.user_id = c.id
LEFT JOIN (SELECT customer_id, count(*) AS n FROM raw.tickets GROUP BY 1) t ON t.customer_id = c.id

-- Nested output for an API.
SELECT
    c.id AS customer_id,
    {
        'email': c.email,
        'name': concat_ws(' ', c.first_name, c.last_name),
        'since': c.signed_up_at::DATE
    } AS customer,
    list({
        'id': o.id,
        'amount': o.amount,
        'status': o.status,
        'lines': (SELECT count(*) FROM raw.order_items i WHERE i.order_id = o.id)
    } ORDER BY o.ordered_at) AS orders,
    map_from_entries(list((o.id, o.amount))) AS amounts,
    sum(o.amount) AS total,
    max(o.ordered_at) AS last_order_at,
    count(o.id) AS order_count
FROM raw.customers c
JOIN raw.orders o ON o.customer_id = c.id
GROUP BY c.id, c.email, c.first_name, c.last_name, c.signed_up_at

-- Several grains in one table.
SELECT
    CASE GROUPING_ID(p.category, p.name)
        WHEN 0 THEN 'product'
        WHEN 1 THEN 'category'
        ELSE 'all'
    END AS grain,
    coalesce(p.category, '(all)') AS category,
    coalesce(p.name, '(all)') AS product,
    sum(i.quantity) AS units,
    sum(i.quantity * i.unit_price) AS revenue,
    count(DISTINCT i.order_id) AS orders,
    sum(i.quantity * i.unit_price) / sum(i.quantity) AS mean_price,
    sum(i.quantity * (i.unit_price - p.cost)) AS margin,
    rank() OVER (PARTITION BY GROUPING_ID(p.category, p.name) ORDER BY sum(i.quantity) DESC) AS position
FROM raw.order_items i
JOIN raw.products p ON p.id = i.product_id
GROUP BY GROUPING SETS ((p.category, p.name), (p.category), ())

-- Percentiles by lateral joins.
SELECT
    d.dept,
    d.n,
    top.name AS best_paid,
    top.salary AS best_salary,
    low.name AS least_paid,
    top.salary - low.salary AS range,
    gap.median_gap,
    d.total / d.n AS mean
FROM (SELECT dept, count(*) AS n, sum(salary) AS total FROM employees GROUP BY dept) d
LEFT JOIN LATERAL (SELECT name, salary FROM employees e WHERE e.dept = d.dept ORDER BY salary DESC LIMIT 1) top ON TRUE
LEFT JOIN LATERAL (SELECT name, salary FROM employees e WHERE e.dept = d.dept ORDER BY salary LIMIT 1) low ON TRUE
CROSS JOIN LATERAL (
    SELECT median(salary - d.total / d.n) AS median_gap
    FROM employees e
    WHERE e.dept = d.dept
) gap
WHERE d.n > 1

-- Churn.
WITH months AS (
    SELECT DISTINCT customer_id, date_trunc('month', ordered_at)::DATE AS month
    FROM raw.orders
),
states AS (
    SELECT
        customer_id,
        month,
        lag(month) OVER w AS previous,
        lead(month) OVER w AS next,
        month - INTERVAL 1 MONTH = lag(month) OVER w AS was_active,
        coalesce(lead(month) OVER w = month + INTERVAL 1 MONTH, FALSE) AS stays
    FROM months
    WINDOW w AS (PARTITION BY customer_id ORDER BY month)
)
SELECT
    month,
    count(*) AS active,
    count_if(previous IS NULL) AS new,
    count_if(previous IS NOT NULL AND NOT was_active) AS returning,
    count_if(was_active) AS kept,
    count_if(NOT stays) AS lost_next,
    count_if(NOT stays) / count(*) AS churn,
    1.0 - count_if(NOT stays) / count(*) AS stay_rate,
    sum(count(*)) OVER (ORDER BY month) AS cumulative,
    exp(sum(ln(greatest(1 - count_if(NOT stays) / count(*), 0.0001))) OVER (ORDER BY month)) AS survival
FROM states
GROUP BY month

-- JSON payloads.
WITH parsed AS (
    SELECT id, order_id, payload::JSON AS doc, amount_cents
    FROM raw.payments
    WHERE json_valid(payload)
)
SELECT
    id,
    order_id,
    doc ->> 'provider' AS provider,
    (doc ->> 'fee')::DECIMAL(10, 2) AS fee,
    (doc -> 'card' ->> 'country') AS card_country,
    json_extract_string(doc, '$.card.brand') AS brand,
    TRY_CAST(doc ->> 'risk' AS DOUBLE) AS risk,
    json_array_length(doc, '$.attempts') AS attempts,
    coalesce((doc ->> 'captured')::BOOLEAN, FALSE) AS captured,
    amount_cents / 100 - coalesce((doc ->> 'fee')::DECIMAL(10, 2), 0) AS net,
    json_keys(doc) AS keys,
    doc -> 'lines' -> 0 AS first_line,
    doc IS NULL AS is_empty
FROM parsed

-- Text mining.
WITH words AS (
    SELECT t.id, t.priority, unnest(string_split_regex(lower(t.subject), '[^a-z]+')) AS word
    FROM raw.tickets t
    WHERE t.subject IS NOT NULL
),
kept AS (
    SELECT * FROM words WHERE length(word) > 3 AND word NOT IN ('this', 'that', 'with')
),
frequencies AS (
    SELECT
        word,
        count(*) AS uses,
        count(DISTINCT id) AS tickets,
        avg(priority) AS mean_priority,
        max(priority) AS top_priority
    FROM kept
    GROUP BY word
)
SELECT
    word,
    uses,
    tickets,
    mean_priority,
    top_priority,
    uses * ln((SELECT count(*) FROM raw.tickets) / tickets) AS tf_idf,
    length(word) AS letters,
    upper(left(word, 1)) || substring(word, 2) AS title,
    soundex.start AS start,
    rank() OVER (ORDER BY uses DESC) AS position
FROM frequencies, LATERAL (SELECT word[1:2] AS start) soundex
WHERE tickets > 1
