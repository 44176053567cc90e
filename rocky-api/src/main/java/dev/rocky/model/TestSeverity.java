package dev.rocky.model;

import dev.rocky.json.Spelled;

/**
 * What a failed check means.
 *
 * @since 2.0
 */
public enum TestSeverity implements Spelled {
    ERROR("error"),
    WARNING("warning");

    private final String spelling;

    TestSeverity(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String spelling() {
        return spelling;
    }
}
