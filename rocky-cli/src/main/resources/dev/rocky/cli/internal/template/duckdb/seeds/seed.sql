-- A source table to begin with. Run it in the database: duckdb playground.duckdb < seeds/seed.sql
CREATE SCHEMA IF NOT EXISTS raw__orders;

CREATE OR REPLACE TABLE raw__orders.orders AS
SELECT
    i AS order_id,
    1 + i % 10 AS customer_id,
    CAST(10 + i % 90 AS DECIMAL(10, 2)) AS amount,
    TIMESTAMP '2026-01-01 08:00:00' + to_hours(i * 5) AS ordered_at
FROM range(1, 101) AS numbers(i);
