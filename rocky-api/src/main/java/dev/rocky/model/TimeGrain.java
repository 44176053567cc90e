package dev.rocky.model;

import dev.rocky.json.Spelled;

/**
 * The length of a partition in time. Partitions start at full hours, days, months or years in UTC.
 *
 * @since 2.0
 */
public enum TimeGrain implements Spelled {
    HOUR("hour"),
    DAY("day"),
    MONTH("month"),
    YEAR("year");

    private final String spelling;

    TimeGrain(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String spelling() {
        return spelling;
    }
}
