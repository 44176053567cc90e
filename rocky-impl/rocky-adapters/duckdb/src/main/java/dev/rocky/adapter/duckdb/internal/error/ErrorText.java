package dev.rocky.adapter.duckdb.internal.error;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What DuckDB says, without what is meant for its own prompt.
 *
 * @param message what is wrong, in one paragraph
 * @param advice what could be meant, in one paragraph
 */
record ErrorText(String message, Optional<String> advice) {

    /** The excerpt of the statement with its caret: our callers print their own. */
    private static final Pattern EXCERPT = Pattern.compile("(?s)\\n+LINE \\d+:.*");

    /** Where advice begins. */
    private static final Pattern ADVICE = Pattern.compile("\\n\\s*(?=Did you mean|Candidate |Possible )");

    /** Advice to read one of DuckDB's own tables, which is what comes closest when nothing comes close. */
    private static final Pattern POOR_ADVICE =
            Pattern.compile("Did you mean:? \"(?:\\w+\\.)*(?:pg_|sqlite_|duckdb_|pragma_|information_schema).*");

    /** A table as the transaction log names it: {@code "Schema\0main\0Table\0main\0orders"}. */
    private static final Pattern LOG_NAME =
            Pattern.compile("\"+Schema\\\\0([^\\\\\"]*)(?:\\\\0\\w+\\\\0[^\\\\\"]*\\\\0([^\\\\\"]*))?\"+");

    static ErrorText of(String said) {
        String readable = LOG_NAME.matcher(EXCERPT.matcher(said).replaceFirst(""))
                .replaceAll(name -> Matcher.quoteReplacement(tableName(name)));
        String[] parts = ADVICE.split(readable, 2);
        Optional<String> advice = Optional.of(parts)
                .filter(all -> all.length == 2)
                .map(all -> paragraph(all[1]))
                .filter(text -> !POOR_ADVICE.matcher(text).matches());
        return new ErrorText(paragraph(parts[0]), advice);
    }

    private static String tableName(MatchResult logName) {
        String schema = logName.group(1);
        return '"' + (logName.group(2) == null ? schema : schema + "." + logName.group(2)) + '"';
    }

    private static String paragraph(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
