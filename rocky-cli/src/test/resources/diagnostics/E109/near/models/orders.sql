---toml
[target]
table = "orders"
---
SELECT order_id, amount FROM raw.orders
