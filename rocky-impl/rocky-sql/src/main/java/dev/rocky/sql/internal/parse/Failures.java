package dev.rocky.sql.internal.parse;

import dev.rocky.sql.ParsedQuery;
import dev.rocky.sql.internal.grammar.Expectation;
import dev.rocky.sql.internal.grammar.Rejection;
import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.grammar.Token;
import dev.rocky.sql.tree.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the grammar rejects, in words. */
final class Failures {

    private static final int MOST = 8;

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

    /** What people mean most often, where many words would fit. */
    private static final List<String> LIKELY = List.of(
            "','", "')'", "']'", "'}'", "AS", "FROM", "JOIN", "ON", "WHERE", "GROUP", "HAVING", "QUALIFY", "ORDER",
            "LIMIT", "UNION", "AND", "OR", "THEN", "WHEN", "ELSE", "END", "BY");

    private static final Pattern WORD = Pattern.compile("[A-Z_]+");

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
                    List.of("the end of the query"));
        }
        List<String> expected = expected(rejection);
        String rest = expected.isEmpty() ? "" : ", expected " + expected.get(0);
        return new ParsedQuery.Failure("found " + name(text, found) + rest, span, expected);
    }

    private static boolean isStatement(Token token) {
        return STATEMENTS.contains(token.image.toUpperCase(java.util.Locale.ROOT));
    }

    private static boolean isBehindSemicolon(String text, Token found) {
        return text.substring(0, found.start).stripTrailing().endsWith(";");
    }

    private static String name(String text, Token found) {
        return found.kind == SqlGrammarConstants.EOF
                ? "the end of the query"
                : "'" + text.substring(found.start, found.end) + "'";
    }

    /** At most a handful: what was looked for first, then what is meant most often. */
    private static List<String> expected(Rejection rejection) {
        Set<String> expected = new LinkedHashSet<>();
        EnumSet<Expectation> looked = EnumSet.noneOf(Expectation.class);
        looked.addAll(rejection.expectations());
        looked.remove(Expectation.COMMA);
        looked.forEach(expectation -> expected.add(expectation.toString()));
        boolean expression = looked.contains(Expectation.EXPRESSION);

        List<String> tokens = new ArrayList<>();
        if (rejection.expectations().contains(Expectation.COMMA)) {
            tokens.add(Expectation.COMMA.toString());
        }
        for (int kind : rejection.kinds()) {
            if (!(expression && ExpressionStarts.contains(kind))) {
                tokens.add(display(kind));
            }
        }
        LIKELY.stream().filter(tokens::contains).forEach(expected::add);
        expected.addAll(tokens);
        return expected.stream().limit(MOST).toList();
    }

    private static String display(int kind) {
        if (kind == SqlGrammarConstants.EOF) {
            return "the end of the query";
        }
        String image = SqlGrammarConstants.tokenImage[kind];
        String text = image.substring(1, image.length() - 1);
        boolean mark = !WORD.matcher(text).matches() && !text.contains(" ");
        return mark ? "'" + text + "'" : text;
    }
}
