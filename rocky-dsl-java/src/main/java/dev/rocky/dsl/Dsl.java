package dev.rocky.dsl;

import dev.rocky.model.AdapterConfig;
import dev.rocky.model.ConfigValue;
import dev.rocky.model.Materialization;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words for adapters, materializations and contract types.
 *
 * {@snippet :
 * import static dev.rocky.dsl.Dsl.*;
 *
 * Rocky rocky = Rocky.project("shop")
 *         .adapter(duckdb(Path.of("shop.duckdb")))
 *         .model("stg_orders", m -> m
 *                 .sql("SELECT id, amount, updated_at FROM raw.orders")
 *                 .materialize(incremental("updated_at"))
 *                 .contract(c -> c.requiredNonNull("id", INT64)))
 *         .open();
 * }
 *
 * @since 2.0
 */
public final class Dsl {

    /** The contract type of truth values. */
    public static final String BOOLEAN = "Boolean";

    /** The contract type of 32-bit integers. */
    public static final String INT32 = "Int32";

    /** The contract type of 64-bit integers. */
    public static final String INT64 = "Int64";

    /** The contract type of single-precision numbers. */
    public static final String FLOAT32 = "Float32";

    /** The contract type of double-precision numbers. */
    public static final String FLOAT64 = "Float64";

    /** The contract type of text. */
    public static final String STRING = "String";

    /** The contract type of bytes. */
    public static final String BINARY = "Binary";

    /** The contract type of dates. */
    public static final String DATE = "Date";

    /** The contract type of instants. */
    public static final String TIMESTAMP = "Timestamp";

    /** The contract type of date and time without a zone. */
    public static final String TIMESTAMP_NTZ = "TimestampNtz";

    private Dsl() {}

    /** The contract type of numbers with {@code precision} digits, {@code scale} of them behind the point. */
    public static String decimal(int precision, int scale) {
        return "Decimal(" + precision + "," + scale + ")";
    }

    /**
     * A DuckDB database in a file, under the name that pipelines use by default.
     *
     * @param file created when it is missing; a relative path is relative to the project's directory
     */
    public static AdapterConfig duckdb(Path file) {
        return AdapterConfig.of("duckdb", Map.of("path", new ConfigValue.Text(file.toString())));
    }

    /** A DuckDB database in memory, gone when the project is closed. */
    public static AdapterConfig duckdb() {
        return AdapterConfig.of("duckdb", Map.of());
    }

    /** Replace the table on every run. */
    public static Materialization fullRefresh() {
        return new Materialization.FullRefresh();
    }

    /**
     * Append the rows that are newer than what the table holds.
     *
     * @param timestampColumn the output column that only ever grows
     */
    public static Materialization incremental(String timestampColumn) {
        return new Materialization.Incremental(timestampColumn);
    }

    /**
     * Update the rows whose key exists and insert the others.
     *
     * @param uniqueKey the output columns that identify a row; at least one
     */
    public static Materialization merge(String... uniqueKey) {
        return new Materialization.Merge(List.of(uniqueKey), Optional.empty());
    }

    /** Create a view. */
    public static Materialization view() {
        return new Materialization.View();
    }

    /** Create nothing: the query becomes a part of the queries that read it. */
    public static Materialization ephemeral() {
        return new Materialization.Ephemeral();
    }
}
