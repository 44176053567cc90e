-- Staging models: rename, cast, clean, deduplicate.

-- Customers.
WITH source AS (
    SELECT * FROM raw.customers
),
renamed AS (
    SELECT
        id AS customer_id,
        trim(first_name) AS first_name,
        trim(last_name) AS last_name,
        first_name || ' ' || last_name AS full_name,
        lower(email) AS email,
        split_part(email, '@', 2) AS email_domain,
        coalesce(upper(country), 'XX') AS country_code,
        birth_date,
        date_diff('year', birth_date, current_date) AS age,
        signed_up_at,
        signed_up_at::DATE AS signed_up_on,
        date_trunc('month', signed_up_at) AS cohort_month,
        coalesce(marketing_opt_in, FALSE) AS is_opted_in,
        attributes['source'] AS acquisition_source,
        cardinality(attributes) AS attribute_count
    FROM source
),
flagged AS (
    SELECT
        *,
        email_domain IN ('gmail.com', 'outlook.com', 'yahoo.com') AS is_free_mail,
        CASE
            WHEN age IS NULL THEN 'unknown'
            WHEN age < 18 THEN 'minor'
            WHEN age < 65 THEN 'adult'
            ELSE 'senior'
        END AS age_group
    FROM renamed
)
SELECT * FROM flagged

-- Orders.
WITH source AS (
    SELECT * FROM raw.orders WHERE NOT coalesce(_deleted, FALSE)
),
deduplicated AS (
    SELECT *
    FROM source
    QUALIFY row_number() OVER (PARTITION BY id ORDER BY updated_at DESC NULLS LAST) = 1
),
final AS (
    SELECT
        id AS order_id,
        customer_id,
        lower(status) AS order_status,
        status IN ('paid', 'shipped', 'done') AS is_completed,
        status = 'returned' AS is_returned,
        coalesce(currency, 'EUR') AS currency,
        amount AS gross_amount,
        coalesce(discount, 0) AS discount_rate,
        amount * (1 - coalesce(discount, 0)) AS net_amount,
        round(amount * coalesce(discount, 0), 2) AS discount_amount,
        ordered_at,
        ordered_at::DATE AS ordered_on,
        shipped_at,
        date_diff('hour', ordered_at, shipped_at) AS hours_to_ship,
        shipped_at IS NOT NULL AS is_shipped,
        updated_at AS source_updated_at,
        now() AS loaded_at
    FROM deduplicated
)
SELECT *
FROM final
WHERE order_status <> 'test'

-- Order items.
SELECT
    order_id::VARCHAR || '-' || line::VARCHAR AS order_item_key,
    md5(concat_ws('|', order_id, line, product_id)) AS surrogate_key,
    order_id,
    line AS line_number,
    product_id,
    quantity,
    unit_price,
    tax_rate,
    quantity * unit_price AS net_amount,
    quantity * unit_price * tax_rate AS tax_amount,
    quantity * unit_price * (1 + coalesce(tax_rate, 0)) AS gross_amount,
    (quantity * unit_price)::DECIMAL(18, 2) AS net_amount_rounded,
    CASE WHEN quantity > 1 THEN 'multi' ELSE 'single' END AS quantity_kind,
    count(*) OVER (PARTITION BY order_id) AS lines_in_order,
    row_number() OVER (PARTITION BY order_id ORDER BY unit_price DESC) AS price_rank,
    sum(quantity) OVER (PARTITION BY order_id) AS units_in_order,
    unit_price / max(unit_price) OVER (PARTITION BY order_id) AS price_share
FROM raw.order_items
WHERE quantity > 0
  AND unit_price >= 0

-- Products.
WITH base AS (
    SELECT
        id AS product_id,
        upper(sku) AS sku,
        regexp_extract(sku, '^([A-Z]+)-', 1) AS sku_family,
        name AS product_name,
        coalesce(nullif(trim(category), ''), 'uncategorised') AS category,
        price::DECIMAL(12, 2) AS list_price,
        cost AS unit_cost,
        price - cost AS unit_margin,
        CASE WHEN price > 0 THEN (price - cost) / price END AS margin_rate,
        weight_kg,
        weight_kg * 1000 AS weight_g,
        tags,
        len(tags) AS tag_count,
        list_contains(tags, 'sale') AS is_on_sale,
        array_to_string(list_sort(tags), ', ') AS tag_text,
        dimensions.width AS width,
        dimensions.height AS height,
        dimensions.width * dimensions.height AS area,
        dimensions.unit AS unit
    FROM raw.products
)
SELECT
    b.*,
    ntile(4) OVER (ORDER BY list_price) AS price_quartile,
    percent_rank() OVER (PARTITION BY category ORDER BY margin_rate) AS margin_percentile
FROM base b

-- Payments.
WITH typed AS (
    SELECT
        id::VARCHAR AS payment_id,
        order_id,
        lower(method) AS payment_method,
        amount_cents / 100 AS amount_float,
        (amount_cents / 100.0)::DECIMAL(12, 2) AS amount,
        paid_at AT TIME ZONE 'UTC' AS paid_at_utc,
        (paid_at AT TIME ZONE 'UTC')::DATE AS paid_on,
        failed AS is_failed,
        CASE
            WHEN failed THEN 'failed'
            WHEN paid_at IS NULL THEN 'pending'
            ELSE 'settled'
        END AS payment_state,
        TRY_CAST(regexp_extract(payload, '"attempts":\s*(\d+)', 1) AS INTEGER) AS attempts,
        length(payload) AS payload_size,
        payload LIKE '%"test":true%' AS is_test
    FROM raw.payments
)
SELECT
    *,
    lag(paid_on) OVER (PARTITION BY order_id ORDER BY paid_at_utc) AS previous_payment_on,
    row_number() OVER w AS attempt_number,
    count(*) FILTER (WHERE is_failed) OVER w AS failures_so_far
FROM typed
WINDOW w AS (PARTITION BY order_id ORDER BY paid_at_utc ROWS UNBOUNDED PRECEDING)

-- Events.
SELECT
    event_id,
    coalesce(user_id, -1) AS user_id,
    user_id IS NULL AS is_anonymous,
    kind AS event_kind,
    url,
    regexp_replace(url, '\?.*$', '') AS url_path,
    nullif(regexp_extract(url, 'utm_source=([^&]+)', 1), '') AS utm_source,
    string_split(regexp_replace(url, '^https?://', ''), '/') AS url_parts,
    string_split(url, '/')[3] AS host,
    seen AS occurred_at,
    date_trunc('hour', seen) AS occurred_hour,
    extract(dow FROM seen) AS weekday,
    dayname(seen) AS weekday_name,
    hour(seen) BETWEEN 9 AND 17 AS is_office_time,
    duration_ms / 1000 AS duration_s,
    duration_ms // 1000 AS whole_seconds,
    properties.browser AS browser,
    properties.version AS browser_version,
    coalesce(properties.flags, []) AS flags,
    list_any_value(properties.flags) AS first_flag,
    {'browser': properties.browser, 'major': properties.version} AS agent
FROM raw.events
WHERE seen >= TIMESTAMP '2025-01-01 00:00:00'

-- Subscriptions.
WITH s AS (
    SELECT
        id AS subscription_id,
        customer_id,
        plan,
        CASE plan WHEN 'basic' THEN 1 WHEN 'plus' THEN 2 WHEN 'pro' THEN 3 ELSE 0 END AS plan_level,
        coalesce(monthly_fee, 0) AS monthly_fee,
        started_on,
        ended_on,
        coalesce(ended_on, DATE '9999-12-31') AS valid_to,
        ended_on IS NULL AS is_active
    FROM raw.subscriptions
)
SELECT
    *,
    valid_to - started_on AS days_active,
    date_diff('month', started_on, least(valid_to, current_date)) AS months_active,
    monthly_fee * date_diff('month', started_on, least(valid_to, current_date)) AS lifetime_fee,
    lag(plan) OVER (PARTITION BY customer_id ORDER BY started_on) AS previous_plan,
    plan_level - lag(plan_level, 1, 0) OVER (PARTITION BY customer_id ORDER BY started_on) AS level_change,
    started_on + INTERVAL 1 YEAR AS renewal_at,
    (started_on + INTERVAL 1 YEAR)::DATE AS renewal_on,
    last_day(started_on) AS first_month_end
FROM s

-- Exchange rates, filled.
WITH days AS (
    SELECT day::DATE AS day
    FROM generate_series(DATE '2025-01-01', DATE '2025-12-31', INTERVAL 1 DAY) AS t(day)
),
currencies AS (
    SELECT DISTINCT currency FROM raw.fx_rates
),
grid AS (
    SELECT d.day, c.currency
    FROM days d
    CROSS JOIN currencies c
),
filled AS (
    SELECT
        g.day,
        g.currency,
        r.rate AS quoted_rate,
        last_value(r.rate IGNORE NULLS) OVER (
            PARTITION BY g.currency
            ORDER BY g.day
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS rate
    FROM grid g
    LEFT JOIN raw.fx_rates r ON r.day = g.day AND r.currency = g.currency
)
SELECT day, currency, quoted_rate IS NULL AS is_filled, coalesce(rate, 1.0) AS rate, 1 / rate AS inverse_rate
FROM filled

-- Campaigns.
SELECT
    id AS campaign_id,
    coalesce(name, 'campaign ' || id) AS campaign_name,
    lower(replace(channel, ' ', '_')) AS channel,
    spend,
    started,
    ended,
    ended - started + 1 AS days,
    spend / nullif(ended - started + 1, 0) AS spend_per_day,
    range(started::TIMESTAMP, ended::TIMESTAMP, INTERVAL 1 DAY) AS day_list,
    generate_series(1, (ended - started)::BIGINT) AS day_numbers,
    greatest(started, DATE '2025-01-01') AS reporting_start,
    least(ended, current_date) AS reporting_end,
    daterange.days_in_range,
    strftime(started, '%Y-%m') AS month_label
FROM raw.campaigns,
LATERAL (SELECT date_diff('day', started, ended) AS days_in_range) AS daterange

-- Tickets.
WITH open_and_closed AS (
    SELECT
        id AS ticket_id,
        customer_id,
        opened_at,
        closed_at,
        closed_at - opened_at AS open_for,
        epoch(closed_at - opened_at) / 3600 AS hours_open,
        priority,
        CASE WHEN priority >= 8 THEN 'urgent' WHEN priority >= 4 THEN 'normal' ELSE 'low' END AS priority_name,
        score,
        score BETWEEN 9 AND 10 AS is_promoter,
        score <= 6 AS is_detractor,
        subject,
        subject ILIKE '%refund%' OR subject ILIKE '%money%' AS is_about_money,
        regexp_extract_all(lower(subject), '[a-z]+') AS words
    FROM raw.tickets
)
SELECT
    *,
    [w FOR w IN words IF length(w) > 3] AS long_words,
    list_transform(words, lambda w: upper(w[1]) || w[2:]) AS capitalised,
    len(words) AS word_count
FROM open_and_closed

-- Inventory.
SELECT
    product_id,
    warehouse,
    day,
    on_hand,
    reserved,
    on_hand - coalesce(reserved, 0) AS available,
    on_hand - lag(on_hand) OVER w AS change,
    coalesce(on_hand - lag(on_hand) OVER w, 0) AS change_or_zero,
    avg(on_hand) OVER (w ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) AS weekly_average,
    min(on_hand) OVER (w ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) AS weekly_low,
    on_hand = 0 AS is_out_of_stock,
    sum((on_hand = 0)::INTEGER) OVER w AS out_of_stock_days,
    first_value(day) OVER w AS first_seen_on,
    md5(concat(product_id, warehouse, day)) AS inventory_key
FROM raw.inventory
WINDOW w AS (PARTITION BY product_id, warehouse ORDER BY day)

-- A union of two systems.
WITH web AS (
    SELECT id::VARCHAR AS source_id, 'web' AS system, customer_id, amount, ordered_at AS happened_at
    FROM raw.orders
    WHERE currency = 'EUR'
),
shop AS (
    SELECT o_orderkey::VARCHAR AS source_id, 'shop' AS system, o_custkey AS customer_id, o_totalprice AS amount,
        o_orderdate AS happened_at
    FROM orders
),
unioned AS (
    SELECT * FROM web
    UNION ALL
    SELECT * FROM shop
)
SELECT
    hash(system || source_id) AS key,
    system,
    source_id,
    customer_id,
    amount,
    happened_at,
    happened_at::DATE AS happened_on,
    row_number() OVER (PARTITION BY customer_id ORDER BY happened_at) AS order_number
FROM unioned

-- A union by name of unequal sources.
WITH a AS (
    SELECT id, email, country, signed_up_at FROM raw.customers WHERE country = 'DE'
),
b AS (
    SELECT c_custkey AS id, c_name AS name, c_acctbal AS balance FROM customer
),
c AS (
    SELECT id, name, hired AS signed_up_at FROM employees
),
all_people AS (
    SELECT *, 'raw' AS origin FROM a
    UNION ALL BY NAME
    SELECT *, 'tpch' AS origin FROM b
    UNION ALL BY NAME
    SELECT *, 'staff' AS origin FROM c
)
SELECT
    origin || ':' || id AS person_key,
    *,
    coalesce(name, email) AS label,
    balance IS NOT NULL AS has_balance
FROM all_people

-- Wide monthly numbers made long.
WITH long AS (
    UNPIVOT monthly
    ON jan, feb, mar
    INTO NAME month VALUE amount
),
numbered AS (
    SELECT
        empid,
        month,
        amount,
        CASE month WHEN 'jan' THEN 1 WHEN 'feb' THEN 2 WHEN 'mar' THEN 3 END AS month_number,
        note
    FROM long
)
SELECT
    n.empid,
    make_date(2026, n.month_number, 1) AS month_start,
    n.amount,
    sum(n.amount) OVER (PARTITION BY n.empid ORDER BY n.month_number) AS running,
    n.amount - lag(n.amount) OVER (PARTITION BY n.empid ORDER BY n.month_number) AS change,
    n.note,
    e.name AS employee_name
FROM numbered n
LEFT JOIN employees e ON e.id = n.empid

-- Tags, one a row.
WITH tagged AS (
    SELECT id AS product_id, unnest(tags) AS tag
    FROM raw.products
    WHERE tags IS NOT NULL
),
cleaned AS (
    SELECT DISTINCT product_id, lower(trim(tag)) AS tag
    FROM tagged
    WHERE tag <> ''
),
counted AS (
    SELECT tag, count(*) AS products, list(product_id ORDER BY product_id) AS product_ids
    FROM cleaned
    GROUP BY tag
)
SELECT
    c.product_id,
    c.tag,
    n.products,
    n.product_ids[1:3] AS examples,
    dense_rank() OVER (ORDER BY n.products DESC, c.tag) AS tag_rank
FROM cleaned c
JOIN counted n USING (tag)

-- A surrogate key and an audit trail.
SELECT
    md5(coalesce(id::VARCHAR, '') || '-' || coalesce(email, '')) AS customer_key,
    * EXCLUDE (attributes, birth_date) REPLACE (lower(email) AS email, coalesce(country, '??') AS country),
    map_keys(attributes) AS attribute_names,
    attributes['plan'] IS NOT NULL AS has_plan,
    CAST(attributes['score'] AS INTEGER) AS score,
    TRY_CAST(attributes['since'] AS DATE) AS since,
    'raw.customers' AS _source,
    current_timestamp AS _loaded_at,
    0 AS _version
FROM raw.customers

-- Snapshots to ranges.
WITH changes AS (
    SELECT
        product_id,
        warehouse,
        day,
        on_hand,
        on_hand IS DISTINCT FROM lag(on_hand) OVER (PARTITION BY product_id, warehouse ORDER BY day) AS is_change
    FROM raw.inventory
),
grouped AS (
    SELECT
        *,
        sum(is_change::INT) OVER (PARTITION BY product_id, warehouse ORDER BY day) AS version
    FROM changes
)
SELECT
    product_id,
    warehouse,
    version,
    min(day) AS valid_from,
    max(day) AS valid_to,
    lead(min(day)) OVER (PARTITION BY product_id, warehouse ORDER BY version) AS next_from,
    any_value(on_hand) AS on_hand,
    count(*) AS days
FROM grouped
GROUP BY product_id, warehouse, version

-- Data quality flags.
SELECT
    o.id,
    o.customer_id,
    c.id IS NULL AS is_orphan,
    o.amount IS NULL OR o.amount < 0 AS has_bad_amount,
    o.shipped_at < o.ordered_at AS is_time_traveller,
    o.discount NOT BETWEEN 0 AND 1 AS has_bad_discount,
    (c.id IS NULL)::INT + (o.amount IS NULL)::INT + coalesce((o.shipped_at < o.ordered_at)::INT, 0) AS problem_count,
    list_filter(
        [
            CASE WHEN c.id IS NULL THEN 'orphan' END,
            CASE WHEN o.amount IS NULL THEN 'no amount' END,
            CASE WHEN o.shipped_at < o.ordered_at THEN 'time travel' END
        ],
        lambda problem: problem IS NOT NULL
    ) AS problems,
    CASE WHEN c.id IS NULL THEN 'error' WHEN o.amount IS NULL THEN 'warning' ELSE 'ok' END AS verdict
FROM raw.orders o
LEFT JOIN raw.customers c ON c.id = o.customer_id

-- A calendar.
WITH RECURSIVE spine AS (
    SELECT DATE '2025-01-01' AS day
    UNION ALL
    SELECT (day + INTERVAL 1 DAY)::DATE
    FROM spine
    WHERE day < DATE '2025-12-31'
)
SELECT
    day,
    strftime(day, '%Y%m%d')::INTEGER AS date_key,
    year(day) AS year,
    quarter(day) AS quarter,
    month(day) AS month,
    monthname(day) AS month_name,
    week(day) AS week,
    isodow(day) AS weekday,
    dayname(day) AS weekday_name,
    isodow(day) IN (6, 7) AS is_weekend,
    day = last_day(day) AS is_month_end,
    date_trunc('quarter', day) AS quarter_start,
    (date_trunc('quarter', day) + INTERVAL 3 MONTHS - INTERVAL 1 DAY)::DATE AS quarter_end,
    day - INTERVAL 1 YEAR AS same_day_last_year,
    'Q' || quarter(day) || ' ' || year(day) AS quarter_label,
    CASE WHEN month(day) >= 7 THEN year(day) + 1 ELSE year(day) END AS fiscal_year,
    lag(day, 364) OVER (ORDER BY day) AS comparable_day
FROM spine

-- A seed of constants.
SELECT
    code,
    label,
    rate,
    coalesce(parent, code) AS parent,
    valid_from::DATE AS valid_from,
    CASE WHEN rate > 0.1 THEN 'high' ELSE 'low' END AS level,
    rate * 100 AS percent,
    rank() OVER (ORDER BY rate DESC, code) AS position
FROM (
    VALUES
        ('DE', 'Germany', 0.19, NULL, '2020-01-01'),
        ('FR', 'France', 0.2, NULL, '2020-01-01'),
        ('DE-BY', 'Bavaria', 0.19, 'DE', '2021-01-01')
) AS regions(code, label, rate, parent, valid_from)
