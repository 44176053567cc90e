package dev.rocky.diagnostic;

import dev.rocky.json.Spelled;

/**
 * How bad a diagnostic is.
 *
 * @since 2.0
 */
public enum Severity implements Spelled {
    /** Nothing may be run. */
    ERROR("Error"),
    /** It may be run, but it is probably not what was meant. */
    WARNING("Warning"),
    /** Worth knowing. */
    INFO("Info");

    private final String spelling;

    Severity(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String spelling() {
        return spelling;
    }
}
