package dev.rocky.compile.change;

import dev.rocky.json.Spelled;

/**
 * What a strategy goes by.
 *
 * @since 2.0
 */
public enum KeyKind implements Spelled {
    UNIQUE_KEY("unique_key"),
    UPDATE_COLUMNS("update_columns"),
    TIMESTAMP_COLUMN("timestamp_column"),
    TIME_COLUMN("time_column"),
    GRANULARITY("granularity"),
    PARTITION_BY("partition_by"),
    TARGET_LAG("target_lag");

    private final String spelling;

    KeyKind(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String spelling() {
        return spelling;
    }
}
