package dev.rocky.spi;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * A statement to send, and where in it the model's query stands.
 *
 * @param sql without a semicolon at its end
 * @param queryStart the index of the query's first character, or empty if it does not hold the query
 * @since 2.0
 */
public record SqlStatement(String sql, OptionalInt queryStart) {

    public SqlStatement {
        requireNonNull(sql, "sql");
        requireNonNull(queryStart, "queryStart");
    }

    /** A statement that does not hold the query. */
    public static SqlStatement of(String sql) {
        return new SqlStatement(sql, OptionalInt.empty());
    }

    /** A statement that holds the query between two texts. */
    public static SqlStatement around(String before, String query, String after) {
        return new SqlStatement(before + query + after, OptionalInt.of(before.length()));
    }
}
