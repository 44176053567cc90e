package dev.rocky.sql.internal.grammar;

import static dev.rocky.sql.internal.grammar.SqlGrammarConstants.*;

import java.util.Locale;

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
            case TABLE -> !token.may(Token.NAME) && tokens.kind(index + 1) != LPAREN;
            case PIVOT, PIVOT_WIDER, UNPIVOT, PIVOT_LONGER, DESCRIBE, DESC, SHOW, SUMMARIZE -> !token.may(Token.NAME);
            default -> false;
        };
    }

    /** Whether a query in parentheses goes on behind them. */
    boolean continues() {
        return switch (tokens.kind(1)) {
            case ORDER, LIMIT, OFFSET, FETCH, PIPE -> true;
            default -> startsOrder() || isSetOperator() || isIntersection();
        };
    }

    /** {@code ORDER BY} and its kin. */
    boolean startsOrder() {
        return switch (tokens.kind(1)) {
            case ORDER, SORT, CLUSTER, DISTRIBUTE -> tokens.kind(2) == BY;
            default -> false;
        };
    }

    /** {@code VALUES}, and no name of that kind. */
    boolean startsValues(int index) {
        if (tokens.kind(index) != VALUES) {
            return false;
        }
        return switch (tokens.kind(index + 1)) {
            case LPAREN, INTEGER_NUMBER, DECIMAL_NUMBER, APPROXIMATE_NUMBER -> true;
            case STRING, NULL, TRUE, FALSE, CAST, CASE, MINUS -> tokens.has(Feature.ALIAS_OF_VALUES);
            default ->
                tokens.has(Feature.ALIAS_OF_VALUES)
                        && tokens.kind(index + 2) == LPAREN
                        && tokens.getToken(index + 1).may(Token.FUNCTION);
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
            case OUTER -> tokens.kind(2);
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

    /** {@code WITH t (SELECT 1)}, where {@code (SELECT} comes next. */
    boolean omitsAs() {
        return tokens.has(Feature.OPTIONAL_AS) && tokens.kind(1) == LPAREN && (starts(2) || tokens.kind(2) == LPAREN);
    }

    /** {@code START WITH} or {@code CONNECT BY}. */
    boolean startsHierarchy() {
        if (!tokens.has(Feature.HIERARCHIES)) {
            return false;
        }
        return switch (tokens.kind(1)) {
            case START -> tokens.kind(2) == WITH;
            case CONNECT -> tokens.kind(2) == BY;
            default -> false;
        };
    }

    /** {@code TRANSFORM(a, b) USING 'script'}, and not the function of that name. */
    boolean startsTransform() {
        if (tokens.kind(1) != TRANSFORM || tokens.kind(2) != LPAREN || !tokens.has(Feature.TRANSFORMS)) {
            return false;
        }
        Token behind = tokens.behindParentheses(tokens.getToken(2));
        return behind.kind == USING || (behind.kind == ROW && tokens.behind(behind).kind == FORMAT);
    }

    /** Whatever says how rows are written for a program, up to what it is. */
    boolean continuesFormat() {
        return switch (tokens.kind(1)) {
            case USING, FROM, EOF, SEMICOLON -> false;
            default -> true;
        };
    }

    /** Routines or settings before a query. */
    boolean startsPrelude() {
        if (tokens.kind(1) != WITH || !tokens.has(Feature.PRELUDES)) {
            return false;
        }
        return switch (tokens.kind(2)) {
            case FUNCTION, SESSION -> tokens.kind(3) != AS && tokens.kind(3) != LPAREN;
            default -> false;
        };
    }

    /** What is said of a routine before its body. */
    boolean continuesRoutine() {
        return switch (tokens.kind(1)) {
            case RETURN, BEGIN, AS, EOF, SEMICOLON -> false;
            default -> true;
        };
    }

    /** Whether a block goes on that this many others are open around. */
    boolean isInBlock(int depth) {
        return depth > 0 && tokens.kind(1) != EOF && tokens.kind(1) != INVALID;
    }

    /** How many blocks the next token opens. */
    int blockStep() {
        boolean ends = tokens.kind(0) == END;
        return switch (tokens.kind(1)) {
            case BEGIN -> 1;
            case CASE -> ends ? 0 : 1;
            case END -> endsStatement(tokens.getToken(2)) ? 0 : -1;
            default -> 0;
        };
    }

    /** {@code END IF} and the like, whose beginnings are not counted. */
    private static boolean endsStatement(Token word) {
        return switch (word.image.toUpperCase(Locale.ROOT)) {
            case "IF", "LOOP", "WHILE", "REPEAT" -> true;
            default -> false;
        };
    }

    /** A window that another one starts from, and not the word of a clause. */
    boolean namesWindow() {
        if (!tokens.may(Token.NAME) || tokens.kind(2) == BY) {
            return false;
        }
        return switch (tokens.kind(1)) {
            case ROWS, RANGE, GROUPS, MEASURES ->
                switch (tokens.kind(2)) {
                    case RPAREN, PARTITION, ORDER, ROWS, RANGE, GROUPS -> true;
                    default -> false;
                };
            default -> true;
        };
    }
}
