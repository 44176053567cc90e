package dev.rocky.model;

import dev.rocky.json.Spelled;

/**
 * The storage format of a model's table on a lakehouse.
 *
 * @since 2.0
 */
public enum TableFormat implements Spelled {
    TABLE("table"),
    VIEW("view"),
    MATERIALIZED_VIEW("materialized_view"),
    DELTA_TABLE("delta_table"),
    ICEBERG_TABLE("iceberg_table"),
    STREAMING_TABLE("streaming_table");

    private final String spelling;

    TableFormat(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String spelling() {
        return spelling;
    }
}
