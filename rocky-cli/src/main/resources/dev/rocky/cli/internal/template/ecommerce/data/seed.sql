-- The source tables of the shop. Everything is computed from row numbers, so every playground holds the same rows.
CREATE SCHEMA IF NOT EXISTS raw__shop;

CREATE OR REPLACE TABLE raw__shop.customers AS
SELECT
    i AS id,
    ['Ana', 'Bruno', 'Chiara', 'David', 'Elif', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas'][1 + i % 10] AS first_name,
    ['Almeida', 'Berg', 'Costa', 'Dubois', 'Ekberg', 'Ferrari', 'Novak'][1 + i % 7] AS last_name,
    'customer' || i || '@example.com' AS email,
    DATE '2025-01-01' + CAST(i * 3 AS INTEGER) AS signed_up_on
FROM range(1, 101) AS numbers(i);

CREATE OR REPLACE TABLE raw__shop.products AS
SELECT
    i AS id,
    ['Notebook', 'Pen', 'Lamp', 'Mug', 'Backpack', 'Clock', 'Poster', 'Chair', 'Desk', 'Plant'][1 + i % 10]
        || CASE WHEN i <= 10 THEN '' ELSE ' XL' END AS name,
    ['office', 'office', 'home', 'home', 'travel'][1 + i % 5] AS category,
    CAST([1.2, 4.5, 8, 12.5, 15, 29, 32, 45, 89, 240][1 + i % 10] AS DECIMAL(10, 2)) AS price
FROM range(1, 21) AS numbers(i);

CREATE OR REPLACE TABLE raw__shop.orders AS
SELECT
    i AS id,
    1 + (i * 37) % 100 AS customer_id,
    CASE WHEN i % 20 = 0 THEN 'returned' WHEN i % 13 = 0 THEN 'cancelled' ELSE 'completed' END AS status,
    TIMESTAMP '2026-01-01 08:00:00' + to_minutes(i * 129) AS ordered_at
FROM range(1, 1001) AS numbers(i);

CREATE OR REPLACE TABLE raw__shop.order_items AS
SELECT
    (o.i - 1) * 3 + n.i AS id,
    o.i AS order_id,
    1 + (o.i * 7 + n.i * 5) % 20 AS product_id,
    1 + (o.i + n.i) % 4 AS quantity
FROM range(1, 1001) AS o(i)
CROSS JOIN range(1, 4) AS n(i)
WHERE n.i <= 1 + o.i % 3;
