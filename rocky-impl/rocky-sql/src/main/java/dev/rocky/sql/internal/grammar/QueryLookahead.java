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
            case VALUES -> tokens.kind(index + 1) == LPAREN || !token.may(Token.NAME);
            case TABLE, PIVOT, PIVOT_WIDER, UNPIVOT, PIVOT_LONGER, DESCRIBE, DESC, SHOW, SUMMARIZE ->
                !token.may(Token.NAME);
            default -> false;
        };
    }

    /** Whether a query in parentheses goes on behind them. */
    boolean continues() {
        return switch (tokens.kind(1)) {
            case UNION, INTERSECT, EXCEPT, ORDER, LIMIT, OFFSET, FETCH, PIPE -> true;
            case SET_MINUS -> tokens.has(Feature.MINUS);
            default -> false;
        };
    }

    /** {@code UNION} or {@code EXCEPT}, whatever that is called. */
    boolean isSetOperator() {
        return switch (tokens.kind(1)) {
            case UNION, EXCEPT -> true;
            case SET_MINUS -> tokens.has(Feature.MINUS);
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
        if (!tokens.may(Token.NAME)) {
            return false;
        }
        return switch (tokens.kind(1)) {
            case PARTITION -> tokens.kind(2) != BY;
            case ROWS, RANGE, GROUPS ->
                switch (tokens.kind(2)) {
                    case RPAREN, PARTITION, ORDER, ROWS, RANGE, GROUPS -> true;
                    default -> false;
                };
            default -> true;
        };
    }
}
