package dev.rocky.sql.internal.parse;

import dev.rocky.sql.ParsedQuery;
import dev.rocky.sql.internal.grammar.Expectation;
import dev.rocky.sql.internal.grammar.Rejection;
import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.grammar.Token;
import dev.rocky.sql.tree.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the grammar rejects, in words. */
final class Failures {

    /** Words that begin a statement which is no query. */
    private static final Set<String> STATEMENTS = Set.of(
            "ALTER",
            "ANALYZE",
            "ATTACH",
            "BEGIN",
            "CALL",
            "CHECKPOINT",
            "COMMENT",
            "COMMIT",
            "COPY",
            "CREATE",
            "DELETE",
            "DETACH",
            "DROP",
            "EXECUTE",
            "EXPLAIN",
            "EXPORT",
            "GRANT",
            "IMPORT",
            "INSERT",
            "INSTALL",
            "LOAD",
            "MERGE",
            "OPTIMIZE",
            "PRAGMA",
            "PREPARE",
            "REFRESH",
            "REPLACE",
            "RESET",
            "REVOKE",
            "ROLLBACK",
            "SET",
            "START",
            "TRUNCATE",
            "UPDATE",
            "USE",
            "VACUUM");

    private Failures() {}

    static ParsedQuery.Failure tooDeep(String text) {
        return new ParsedQuery.Failure("this is nested too deeply", new Span(0, text.length()), List.of());
    }

    static ParsedQuery.Failure failure(String text, Rejection rejection) {
        Token found = rejection.found();
        Span span = new Span(found.start, found.end);
        if (found.kind == SqlGrammarConstants.INVALID) {
            return new ParsedQuery.Failure(found.image, span, List.of());
        }
        String problem = rejection.problem();
        if (problem != null) {
            return new ParsedQuery.Failure(problem, span, List.of());
        }
        if (rejection.expectations().contains(Expectation.QUERY) && isStatement(found)) {
            return new ParsedQuery.Failure(
                    "found " + name(text, found) + ", which begins a statement that is no query",
                    span,
                    List.of(Expectation.QUERY.toString()));
        }
        if (isBehindSemicolon(text, found)) {
            return new ParsedQuery.Failure(
                    "found " + name(text, found) + " behind the query, expected one query and nothing else",
                    span,
                    List.of(Expected.END));
        }
        List<String> expected = Expected.of(rejection);
        return new ParsedQuery.Failure("found " + name(text, found) + rest(expected), span, expected);
    }

    private static boolean isStatement(Token token) {
        return STATEMENTS.contains(token.image.toUpperCase(Locale.ROOT));
    }

    private static boolean isBehindSemicolon(String text, Token found) {
        return text.substring(0, found.start).stripTrailing().endsWith(";");
    }

    private static String name(String text, Token found) {
        return found.kind == SqlGrammarConstants.EOF
                ? Expected.END
                : "'" + text.substring(found.start, found.end) + "'";
    }

    /** What was expected, where that can be said in a few words. */
    private static String rest(List<String> expected) {
        if (expected.isEmpty()) {
            return ", which cannot stand here";
        }
        if (expected.size() > 3) {
            return Expected.isKeyword(expected.get(0)) ? ", which cannot stand here" : ", expected " + expected.get(0);
        }
        int last = expected.size() - 1;
        String others = String.join(", ", expected.subList(0, last));
        return ", expected " + (others.isEmpty() ? "" : others + " or ") + expected.get(last);
    }
}
