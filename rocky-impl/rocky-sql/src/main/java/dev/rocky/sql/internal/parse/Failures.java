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
        if (found.kind == SqlGrammarConstants.INVALID) {
            return failure(found, found.image, List.of());
        }
        String problem = rejection.problem();
        if (problem != null) {
            return failure(found, problem, List.of());
        }
        if (rejection.expectations().contains(Expectation.QUERY) && isStatement(found)) {
            return failure(
                    found,
                    "found " + name(found) + ", which begins a statement that is no query",
                    List.of(Expectation.QUERY.toString()));
        }
        if (isAnotherQuery(text, rejection)) {
            return failure(
                    found,
                    "found " + name(found) + " behind the query, expected one query and nothing else",
                    List.of(Expected.END));
        }
        if (rejection.kinds().contains(SqlGrammarConstants.EOF) && isCloser(found)) {
            return failure(found, "found " + name(found) + ", which nothing before it opens", List.of());
        }
        return Slips.find(rejection).orElseGet(() -> {
            List<String> expected = Expected.of(rejection);
            return failure(found, "found " + name(found) + rest(expected), expected);
        });
    }

    static ParsedQuery.Failure failure(Token found, String message, List<String> expected) {
        return new ParsedQuery.Failure(message, new Span(found.start, found.end), expected);
    }

    private static boolean isStatement(Token token) {
        return STATEMENTS.contains(token.image.toUpperCase(Locale.ROOT));
    }

    /** Behind a semicolon, or behind a query that could have ended there. */
    private static boolean isAnotherQuery(String text, Rejection rejection) {
        Token found = rejection.found();
        boolean ended = rejection.kinds().contains(SqlGrammarConstants.EOF)
                && rejection.before().kind != SqlGrammarConstants.COMMA;
        return (ended && found.kind == SqlGrammarConstants.SELECT)
                || text.substring(0, found.start).stripTrailing().endsWith(";");
    }

    private static boolean isCloser(Token token) {
        return switch (token.kind) {
            case SqlGrammarConstants.RPAREN, SqlGrammarConstants.RBRACKET, SqlGrammarConstants.RBRACE -> true;
            default -> false;
        };
    }

    static String name(Token found) {
        return found.kind == SqlGrammarConstants.EOF
                ? Expected.END
                : "'" + found.source.substring(found.start, found.end) + "'";
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
