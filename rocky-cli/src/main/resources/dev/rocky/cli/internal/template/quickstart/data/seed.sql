-- The source tables of the playground: an online shop's orders, its customers and its products.
-- Everything is computed from row numbers, so every playground holds the same rows.
CREATE SCHEMA IF NOT EXISTS raw__orders;

CREATE OR REPLACE TABLE raw__orders.customers AS
SELECT
    i AS customer_id,
    ['Ana', 'Bruno', 'Chiara', 'David', 'Elif', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas'][1 + i % 10]
        || ' ' || ['Almeida', 'Berg', 'Costa', 'Dubois', 'Ekberg', 'Ferrari', 'Novak'][1 + i % 7] AS name,
    ['Portugal', 'France', 'Japan', 'Brazil', 'Kenya'][1 + (i * 3) % 5] AS country,
    TIMESTAMP '2025-06-01 09:00:00' + to_hours(i * 53) AS updated_at
FROM range(1, 51) AS numbers(i);

CREATE OR REPLACE TABLE raw__orders.products AS
SELECT
    i AS product_id,
    ['Notebook', 'Pen', 'Lamp', 'Mug', 'Backpack', 'Clock', 'Poster', 'Chair', 'Desk', 'Plant', 'Rug', 'Shelf'][i] AS name,
    CASE WHEN i <= 4 THEN 'small' WHEN i <= 8 THEN 'medium' ELSE 'large' END AS size,
    CAST([4.5, 1.2, 29, 8, 45, 32, 12.5, 89, 240, 15, 120, 75][i] AS DECIMAL(10, 2)) AS price
FROM range(1, 13) AS numbers(i);

CREATE OR REPLACE TABLE raw__orders.orders AS
SELECT
    i AS order_id,
    1 + (i * 37) % 50 AS customer_id,
    1 + (i * 11) % 12 AS product_id,
    1 + (i * 7) % 5 AS quantity,
    CASE
        WHEN i % 20 = 0 THEN 'returned'
        WHEN i % 13 = 0 THEN 'cancelled'
        ELSE 'completed'
    END AS status,
    TIMESTAMP '2026-01-01 08:00:00' + to_minutes(i * 251) AS ordered_at
FROM range(1, 501) AS numbers(i);
