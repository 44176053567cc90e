package dev.rocky.adapter.testkit;

/**
 * What an adapter and its dialect may do, or refuse. All are expected unless an adapter says otherwise.
 *
 * @since 2.0
 */
public enum Behaviour {
    /** Several sessions may write different tables at once. */
    CONCURRENT_SESSIONS,
    /** What a transaction did can be undone. */
    TRANSACTIONS,
    /** Tables that were made in a transaction can be undone. */
    TRANSACTIONAL_DDL,
    /** {@code MERGE}. */
    MERGE,
    /** Views whose rows are kept. */
    MATERIALIZED_VIEWS,
    /** Statements tell how many rows they wrote. */
    ROW_COUNTS,
    /** Errors tell which character of a statement they are about. */
    ERROR_POSITIONS
}
