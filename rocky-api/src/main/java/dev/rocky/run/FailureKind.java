package dev.rocky.run;

import dev.rocky.json.Spelled;

/**
 * What kind of failure kept a table from being built.
 *
 * @since 2.0
 */
public enum FailureKind implements Spelled {
    CONNECTION_FAILED("connection-failed"),
    AUTH_FAILED("auth-failed"),
    QUERY_REJECTED("query-rejected"),
    TRANSIENT("transient"),
    QUOTA_EXCEEDED("quota-exceeded"),
    NOT_FOUND("not-found"),
    COMPILE_ERROR("compile-error"),
    UNKNOWN("unknown");

    private final String spelling;

    FailureKind(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String spelling() {
        return spelling;
    }
}
