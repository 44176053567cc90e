package dev.rocky.sql.internal.lexis;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.internal.grammar.Feature;
import java.util.Set;

/**
 * What the scanner and the grammar must know of a dialect.
 *
 * @param features what the grammar reads
 * @param operatorRuns whether a run of operator characters is one operator, as in PostgreSQL; else the longest
 *     known one counts
 */
public record Lexis(
        Set<Feature> features, Quoting quoting, Comments comments, boolean operatorRuns, Vocabulary vocabulary) {

    public Lexis {
        features = Set.copyOf(features);
    }

    /** The tables of a dialect. */
    public static Lexis of(SqlSyntax syntax) {
        return switch (syntax) {
            case DUCKDB -> DuckDb.LEXIS;
            case DATABRICKS -> Databricks.LEXIS;
            case SNOWFLAKE -> Snowflake.LEXIS;
            case BIGQUERY -> BigQuery.LEXIS;
            case TRINO -> Trino.LEXIS;
        };
    }

    /**
     * How texts and numbers are written, besides {@code '…'} with doubled quotes.
     *
     * @param doubleQuotes {@code "…"} is a text, not a name
     * @param backslashes a backslash escapes in every text
     * @param prefixes the letters that may stand before a text, each word of them in lower case
     * @param triple {@code '''…'''} and {@code """…"""} are texts
     * @param dollars {@code $$…$$} is a text
     * @param tags {@code $tag$…$tag$} is one too
     * @param hexNumbers {@code 0xff} is a number
     */
    record Quoting(
            boolean doubleQuotes,
            boolean backslashes,
            Set<String> prefixes,
            boolean triple,
            boolean dollars,
            boolean tags,
            boolean hexNumbers) {}

    /**
     * What a comment may be, besides {@code -- …} and {@code /* …}.
     *
     * @param nested a comment may hold comments
     * @param slashes {@code // …}
     * @param hash {@code # …}
     */
    record Comments(boolean nested, boolean slashes, boolean hash) {}
}
