package dev.rocky.spi;

/**
 * What a warehouse can do beyond running queries. What it does not declare is not asked of it.
 *
 * @since 2.0
 */
public enum Capability {
    /** Several sessions may write at once. */
    CONCURRENT_SESSIONS,
    /** A transaction may hold statements that create, replace and drop tables. */
    TRANSACTIONAL_DDL,
    /** {@code MERGE}. */
    MERGE,
    /** Views whose rows are kept. */
    MATERIALIZED_VIEW,
    /** Tables that the warehouse keeps up to date by itself. */
    DYNAMIC_TABLE,
    /** It runs on this machine, and nobody is billed for it. */
    FREE_OF_CHARGE
}
