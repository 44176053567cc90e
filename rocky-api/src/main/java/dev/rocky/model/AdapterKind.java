package dev.rocky.model;

import dev.rocky.json.Spelled;

/**
 * What an adapter is used for.
 *
 * @since 2.0
 */
public enum AdapterKind implements Spelled {
    /** Runs SQL and holds tables. */
    DATA("data"),
    /** Finds sources to copy from. */
    DISCOVERY("discovery");

    private final String spelling;

    AdapterKind(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String spelling() {
        return spelling;
    }
}
