package dev.rocky.adapter.duckdb.internal.error;

import dev.rocky.run.FailureKind;
import dev.rocky.spi.WarehouseException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what DuckDB says into exceptions of ours. */
public final class DuckDbErrors {

    /** The kind of error in front of a message that is no report. */
    private static final Pattern TYPE = Pattern.compile("^([A-Z][\\w ]*?) Error: ");

    private static final Pattern FOUR_BYTES = Pattern.compile("[\\u00f0-\\u00f4][\\u0080-\\u00bf]{3}");

    private DuckDbErrors() {}

    /** What went wrong with a statement. */
    public static WarehouseException of(SQLException thrown, String sql) {
        return of(thrown, sql, "");
    }

    /** What went wrong with the connection itself. */
    public static WarehouseException of(SQLException thrown) {
        return of(thrown, "");
    }

    /**
     * What went wrong with a statement that has something in front of it that the caller does not know of.
     *
     * @param sql the statement of the caller
     * @param prefix what was sent in front of it
     */
    public static WarehouseException of(SQLException thrown, String sql, String prefix) {
        Optional<ErrorReport> report = report(thrown);
        if (report.isEmpty()) {
            Matcher type = TYPE.matcher(said(thrown));
            return exception(type.find() ? kind(type.group(1), "", "") : FailureKind.UNKNOWN, text(thrown), thrown);
        }
        FailureKind kind = kind(report.get());
        ErrorText text = ErrorText.of(report.get().message());
        OptionalInt position = ErrorPosition.in(prefix + sql, report.get());
        int index = position.orElse(-1) - prefix.length();
        return index < 0 || index >= sql.length()
                ? exception(kind, text, thrown)
                : new WarehouseException(kind, text.message(), help(text), index, thrown);
    }

    /** What is wrong, in one paragraph, without its kind in front. */
    public static String message(SQLException thrown) {
        return text(thrown).message();
    }

    /** Whether DuckDB says that a table, view or schema is not there. */
    public static boolean isMissing(SQLException thrown) {
        return report(thrown).map(DuckDbErrors::kind).equals(Optional.of(FailureKind.NOT_FOUND));
    }

    /** The index of a semicolon where DuckDB expected something else, or empty if that is not what is wrong. */
    public static OptionalInt surplusSemicolon(SQLException thrown, String sql) {
        Optional<ErrorReport> report =
                report(thrown).filter(found -> found.type().equals("Parser"));
        OptionalInt position = report.isPresent() ? ErrorPosition.in(sql, report.get()) : OptionalInt.empty();
        return position.isPresent() && sql.charAt(position.getAsInt()) == ';' ? position : OptionalInt.empty();
    }

    private static WarehouseException exception(FailureKind kind, ErrorText text, SQLException cause) {
        return new WarehouseException(kind, text.message(), help(text), cause);
    }

    private static @Nullable String help(ErrorText text) {
        return text.advice().orElse(null);
    }

    private static ErrorText text(SQLException thrown) {
        return ErrorText.of(TYPE.matcher(said(thrown)).replaceFirst(""));
    }

    private static Optional<ErrorReport> report(SQLException thrown) {
        return ErrorReport.in(said(thrown));
    }

    /**
     * What the driver says. It takes UTF-8 for Java's own variety of that, so each character beyond the first 65,536
     * arrives as its four bytes, and pushes three characters off the end.
     */
    private static String said(SQLException thrown) {
        return FOUR_BYTES
                .matcher(String.valueOf(thrown.getMessage()))
                .replaceAll(bytes -> Matcher.quoteReplacement(
                        new String(bytes.group().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)));
    }

    private static FailureKind kind(ErrorReport report) {
        return kind(report.type(), report.subtype().orElse(""), report.message());
    }

    private static FailureKind kind(String type, String subtype, String message) {
        return switch (type) {
            case "Catalog" -> isAbsence(subtype, message) ? FailureKind.NOT_FOUND : FailureKind.QUERY_REJECTED;
            case "TransactionContext" ->
                message.toLowerCase(Locale.ROOT).contains("conflict")
                        ? FailureKind.TRANSIENT
                        : FailureKind.QUERY_REJECTED;
            case "Connection", "Network", "HTTP" -> FailureKind.CONNECTION_FAILED;
            case "Permission" -> FailureKind.AUTH_FAILED;
            case "Out of Memory" -> FailureKind.QUOTA_EXCEEDED;
            case "INTERNAL", "FATAL", "INTERRUPT", "Unknown", "" -> FailureKind.UNKNOWN;
            case "IO" -> message.startsWith("No files found") ? FailureKind.NOT_FOUND : FailureKind.UNKNOWN;
            default -> FailureKind.QUERY_REJECTED;
        };
    }

    /** A missing function is a mistake in the query; a missing table may come. */
    private static boolean isAbsence(String subtype, String message) {
        boolean missing = subtype.equals("MISSING_ENTRY") || message.contains("does not exist");
        return missing && !message.contains("Function with name");
    }
}
