package dev.rocky.sql.internal.parse;

import dev.rocky.sql.internal.grammar.Expectation;
import dev.rocky.sql.internal.grammar.Rejection;
import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.grammar.Token;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What could have stood in the place of a token, the likeliest first. */
final class Expected {

    static final String END = "the end of the query";

    private static final int MOST = 8;

    private static final Pattern KEYWORD = Pattern.compile("[A-Z_]+( BY)?");

    /** Words that never stand alone. */
    private static final Map<String, String> PHRASES =
            Map.of("GROUP", "GROUP BY", "ORDER", "ORDER BY", "PARTITION", "PARTITION BY");

    /** What hardly anyone means. */
    private static final Set<String> RARE = Set.of(
            "CLUSTER",
            "COLLATE",
            "COMMENT",
            "CORRESPONDING",
            "DIRECTED",
            "DISTRIBUTE",
            "HASH",
            "LOOKUP",
            "MATCH_CONDITION",
            "MAX",
            "SORT",
            "STRICT");

    private static final List<String> CLOSERS = List.of("')'", "']'", "'}'", "'>'");

    /** What people mean most often, where many words would fit. */
    private static final List<String> LIKELY = List.of(
            "'('",
            "AS",
            "FROM",
            "JOIN",
            "WHERE",
            "GROUP BY",
            "HAVING",
            "QUALIFY",
            "ORDER BY",
            "LIMIT",
            "UNION",
            "THEN",
            "WHEN",
            "ELSE",
            "END");

    private Expected() {}

    /** At most a handful. */
    static List<String> of(Rejection rejection) {
        Set<String> expected = new LinkedHashSet<>();
        EnumSet<Expectation> looked = EnumSet.noneOf(Expectation.class);
        looked.addAll(rejection.expectations());
        boolean list = looked.remove(Expectation.COMMA);
        looked.forEach(expectation -> expected.add(expectation.toString()));

        Set<String> tokens = new LinkedHashSet<>();
        for (int kind : rejection.kinds()) {
            if (looked.stream().noneMatch(expectation -> covers(expectation, kind))) {
                tokens.add(display(kind));
            }
        }
        if (!looked.isEmpty() || !RARE.containsAll(tokens)) {
            tokens.removeAll(RARE);
        }
        addListEnds(expected, tokens, list, rejection.found());
        LIKELY.stream().filter(tokens::contains).forEach(expected::add);
        expected.addAll(tokens);
        return expected.stream().limit(MOST).toList();
    }

    static boolean isKeyword(String expected) {
        return KEYWORD.matcher(expected).matches();
    }

    /** Where something new begins, a bracket is more likely missing than a comma. */
    private static void addListEnds(Set<String> expected, Set<String> tokens, boolean list, Token found) {
        if (list && !found.may(Token.ENDS_LIST)) {
            expected.add(Expectation.COMMA.toString());
        }
        List<String> closers = CLOSERS.stream().filter(tokens::contains).toList();
        expected.addAll(closers);
        if (list && !closers.isEmpty() && found.kind != SqlGrammarConstants.EOF) {
            expected.add(Expectation.COMMA.toString());
        }
    }

    /** Whether a token is one of many that an expectation stands for, or an option before it. */
    private static boolean covers(Expectation expectation, int kind) {
        return switch (expectation) {
            case EXPRESSION ->
                switch (kind) {
                    case SqlGrammarConstants.INTEGER_NUMBER,
                            SqlGrammarConstants.DECIMAL_NUMBER,
                            SqlGrammarConstants.APPROXIMATE_NUMBER,
                            SqlGrammarConstants.HEX_NUMBER,
                            SqlGrammarConstants.HEX_BYTES,
                            SqlGrammarConstants.BIT_STRING,
                            SqlGrammarConstants.ESCAPED_BYTES,
                            SqlGrammarConstants.PLACEHOLDER,
                            SqlGrammarConstants.STRING,
                            SqlGrammarConstants.NULL,
                            SqlGrammarConstants.TRUE,
                            SqlGrammarConstants.FALSE,
                            SqlGrammarConstants.HOOK,
                            SqlGrammarConstants.COLON,
                            SqlGrammarConstants.HASH_MARK,
                            SqlGrammarConstants.STAR,
                            SqlGrammarConstants.LPAREN,
                            SqlGrammarConstants.LBRACKET,
                            SqlGrammarConstants.LBRACE,
                            SqlGrammarConstants.ALL,
                            SqlGrammarConstants.DISTINCT -> true;
                    default -> false;
                };
            case QUERY ->
                switch (kind) {
                    case SqlGrammarConstants.SELECT,
                            SqlGrammarConstants.FROM,
                            SqlGrammarConstants.WITH,
                            SqlGrammarConstants.VALUES,
                            SqlGrammarConstants.TABLE,
                            SqlGrammarConstants.PIVOT,
                            SqlGrammarConstants.PIVOT_WIDER,
                            SqlGrammarConstants.UNPIVOT,
                            SqlGrammarConstants.PIVOT_LONGER,
                            SqlGrammarConstants.DESC,
                            SqlGrammarConstants.DESCRIBE,
                            SqlGrammarConstants.SUMMARIZE,
                            SqlGrammarConstants.SHOW,
                            SqlGrammarConstants.LPAREN,
                            SqlGrammarConstants.ALL,
                            SqlGrammarConstants.DISTINCT,
                            SqlGrammarConstants.BY -> true;
                    default -> false;
                };
            case RELATION ->
                kind == SqlGrammarConstants.STRING
                        || kind == SqlGrammarConstants.LATERAL
                        || kind == SqlGrammarConstants.LPAREN;
            case JOIN_CONDITION ->
                kind == SqlGrammarConstants.ON
                        || kind == SqlGrammarConstants.USING
                        || kind == SqlGrammarConstants.LPAREN;
            case NAME, TYPE, COMMA -> false;
        };
    }

    static String display(int kind) {
        if (kind == SqlGrammarConstants.EOF) {
            return END;
        }
        String image = SqlGrammarConstants.tokenImage[kind];
        String text = image.substring(1, image.length() - 1);
        boolean words = isKeyword(text) || text.contains(" ");
        return words ? PHRASES.getOrDefault(text, text) : "'" + text + "'";
    }
}
