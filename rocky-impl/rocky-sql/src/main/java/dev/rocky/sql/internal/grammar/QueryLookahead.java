package dev.rocky.sql.internal.grammar;

import static dev.rocky.sql.internal.grammar.SqlGrammarConstants.*;

/** What productions of queries ask before they choose. */
final class QueryLookahead {

    private final TokenWindow tokens;

    QueryLookahead(TokenWindow tokens) {
        this.tokens = tokens;
    }

    /** Whether a query starts here, other than in parentheses. */
    boolean starts(int index) {
        Token token = tokens.getToken(index);
        return switch (token.kind) {
            case SELECT, WITH, FROM -> true;
            case VALUES -> startsValues(index) || !token.may(Token.NAME);
            case TABLE, PIVOT, PIVOT_WIDER, UNPIVOT, PIVOT_LONGER, DESCRIBE, DESC, SHOW, SUMMARIZE ->
                !token.may(Token.NAME);
            default -> false;
        };
    }

    /** Whether a query in parentheses goes on behind them. */
    boolean continues() {
        return switch (tokens.kind(1)) {
            case ORDER, LIMIT, OFFSET, FETCH, PIPE -> true;
            case SORT, CLUSTER, DISTRIBUTE -> tokens.kind(2) == BY;
            default -> isSetOperator() || isIntersection();
        };
    }

    /** {@code VALUES}, and no name of that kind. */
    boolean startsValues(int index) {
        if (tokens.kind(index) != VALUES) {
            return false;
        }
        return switch (tokens.kind(index + 1)) {
            case LPAREN, INTEGER_NUMBER, DECIMAL_NUMBER, APPROXIMATE_NUMBER -> true;
            default -> false;
        };
    }

    /** {@code UNION} or {@code EXCEPT}, whatever that is called. */
    boolean isSetOperator() {
        return switch (setOperator()) {
            case UNION, EXCEPT -> true;
            case SET_MINUS -> tokens.has(Feature.MINUS);
            default -> false;
        };
    }

    boolean isIntersection() {
        return setOperator() == INTERSECT;
    }

    /** {@code LEFT} and the like before a set operator, and not before {@code JOIN}. */
    boolean isSetMode() {
        return setOperator() != tokens.kind(1) && (isSetOperator() || isIntersection());
    }

    /** The next token, or the one behind the words that say which columns a set operation keeps. */
    private int setOperator() {
        return switch (tokens.kind(1)) {
            case LEFT, FULL, INNER -> tokens.kind(tokens.kind(2) == OUTER ? 3 : 2);
            default -> tokens.kind(1);
        };
    }

    /** {@code GROUP BY ALL}, and not {@code GROUP BY ALL ROLLUP (a)}. */
    boolean groupsAll() {
        return switch (tokens.kind(1)) {
            case ALL ->
                switch (tokens.kind(2)) {
                    case ROLLUP, CUBE, GROUPING, LPAREN -> false;
                    default -> true;
                };
            case AUTO -> !tokens.may(Token.NAME);
            default -> false;
        };
    }

    /** {@code ILIKE 'a%'} behind a star and before what else modifies it. */
    boolean modifiesPattern() {
        if (!tokens.getToken(1).image.equalsIgnoreCase("ILIKE") || !tokens.isText(2)) {
            return false;
        }
        return switch (tokens.kind(3)) {
            case EXCLUDE, REPLACE, RENAME -> true;
            default -> false;
        };
    }

    /** {@code alias:} in front of a select item or a relation. */
    boolean prefixAlias() {
        return tokens.has(Feature.PREFIX_ALIAS)
                && tokens.kind(2) == COLON
                && (tokens.may(Token.NAME) || tokens.isText(1));
    }

    /** {@code SELECT TOP 10}. */
    boolean isTop() {
        return tokens.has(Feature.TOP) && tokens.kind(1) == TOP && tokens.kind(2) == INTEGER_NUMBER;
    }

    /** {@code EXCLUDE} or {@code EXCEPT} behind a star, and not the set operator. */
    boolean excludes() {
        Token next = tokens.getToken(2);
        boolean name = next.may(Token.NAME) || next.kind == STRING;
        return switch (tokens.kind(1)) {
            case EXCLUDE -> name || next.kind == LPAREN;
            case EXCEPT -> name || (next.kind == LPAREN && !starts(3) && tokens.kind(3) != LPAREN);
            default -> false;
        };
    }

    /** {@code REPLACE} or {@code RENAME} behind a star, and not an alias. */
    boolean modifiesStar(int word) {
        return tokens.kind(1) == word && !tokens.getToken(2).may(Token.ENDS_LIST) && tokens.kind(2) != COMMA;
    }

    /** A window that another one starts from, and not the word of a clause. */
    boolean namesWindow() {
        if (!tokens.may(Token.NAME) || tokens.kind(2) == BY) {
            return false;
        }
        return switch (tokens.kind(1)) {
            case ROWS, RANGE, GROUPS ->
                switch (tokens.kind(2)) {
                    case RPAREN, PARTITION, ORDER, ROWS, RANGE, GROUPS -> true;
                    default -> false;
                };
            default -> true;
        };
    }
}
