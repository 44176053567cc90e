SELECT order_id FROM raw.archive
