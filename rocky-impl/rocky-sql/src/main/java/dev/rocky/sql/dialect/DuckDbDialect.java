package dev.rocky.sql.dialect;

import dev.rocky.diagnostic.RockyException;
import dev.rocky.model.Target;
import dev.rocky.spi.SqlStatement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;

/**
 * The SQL of DuckDB.
 *
 * <p>Sessions are expected to have the time zone UTC; the adapter sees to that.
 *
 * @since 2.0
 */
public final class DuckDbDialect extends StandardDialect {

    /** The keywords that name neither a table nor a column without quotes. */
    private static final Set<String> KEYWORDS = Set.of("""
            all analyse analyze and anti any array as asc asof asymmetric at authorization binary both by case cast
            check collate collation column concurrently constraint create cross default deferrable desc describe
            distinct do else end except false fetch for foreign freeze from full glob group having ilike in initially
            inner intersect into is isnull join lambda lateral leading left like limit natural not notnull null offset
            on only or order outer overlaps pivot pivot_longer pivot_wider placing positional primary qualify
            references returning right select semi show similar some summarize symmetric table tablesample then to
            trailing true union unique unpack unpivot using variadic verbose when where window with
            """.strip().split("\\s+"));

    @Override
    public String name() {
        return "duckdb";
    }

    @Override
    public String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public SqlStatement replaceMaterializedView(Target target, String query) {
        throw new RockyException(
                "MATERIALIZED VIEW strategy is not supported by this warehouse",
                "use full_refresh, or view if the rows need not be kept");
    }

    /**
     * {@inheritDoc}
     *
     * <p>A timestamp with a time zone would print its offset and a date no time, so everything becomes a timestamp
     * first, of the precision that the column has.
     */
    @Override
    public String newest(Target target, String timestampColumn) {
        String newest = "MAX(" + identifier(timestampColumn) + ")";
        return "SELECT CASE WHEN typeof(" + newest + ") IN ('TIMESTAMP_NS', 'TIMESTAMPTZ_NS') THEN "
                + text(newest, "TIMESTAMP_NS") + " ELSE " + text(newest, "TIMESTAMP") + " END FROM "
                + tableName(target);
    }

    @Override
    boolean needsQuotes(String identifier) {
        return Character.isDigit(identifier.charAt(0)) || KEYWORDS.contains(identifier.toLowerCase(Locale.ROOT));
    }

    /** A literal of a coarser type would lose digits, and rows that were loaded would count as new again. */
    @Override
    String timestampLiteral(Instant instant) {
        boolean coarse = instant.equals(instant.truncatedTo(ChronoUnit.MICROS));
        return (coarse ? "TIMESTAMP" : "TIMESTAMP_NS") + " '" + utc(instant) + "'";
    }

    @Override
    RockyException mergeNeedsColumns() {
        return new RockyException(
                "DuckDB MERGE does not support UPDATE SET *. Declare `update_columns` explicitly in the model TOML.");
    }

    private static String text(String value, String type) {
        return "CAST(CAST(" + value + " AS " + type + ") AS VARCHAR)";
    }
}
