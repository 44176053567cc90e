package dev.rocky.sql.internal.grammar;

import static dev.rocky.sql.internal.grammar.SqlGrammarConstants.*;

/** What productions of types ask before they choose. */
final class TypeLookahead {

    private final TokenWindow tokens;

    TypeLookahead(TokenWindow tokens) {
        this.tokens = tokens;
    }

    boolean starts(int index) {
        Token token = tokens.getToken(index);
        return switch (token.kind) {
            case UNION -> tokens.kind(index + 1) == LPAREN;
            case ARRAY ->
                tokens.kind(index + 1) == LPAREN || tokens.kind(index + 1) == LT || !tokens.has(Feature.ARRAY_SUFFIX);
            default -> token.may(Token.TYPE);
        };
    }

    /** {@code DOUBLE PRECISION} and the like. */
    boolean hasSeveralWords() {
        int next = tokens.kind(2);
        return switch (tokens.kind(1)) {
            case DOUBLE -> next == PRECISION;
            case NATIONAL -> next == CHARACTER || next == CHAR;
            case CHARACTER, CHAR, NCHAR, BIT, BINARY -> next == VARYING;
            case INTERVAL -> isUnit(2);
            default -> false;
        };
    }

    /** {@code INTEGER[]} or {@code INTEGER ARRAY}. */
    boolean isArray() {
        return tokens.has(Feature.ARRAY_SUFFIX) && (tokens.kind(1) == LBRACKET || tokens.kind(1) == ARRAY);
    }

    /** {@code name type} inside of a type's brackets. */
    boolean namesField() {
        if (!tokens.may(Token.NAME) && !tokens.isText(1)) {
            return false;
        }
        return tokens.kind(2) == COLON || (starts(2) && !hasSeveralWords() && tokens.kind(2) != WITHOUT);
    }

    /** The bracket of {@code ARRAY<INT64>}, and not a comparison. */
    boolean opensBracket() {
        if ((tokens.kind(1) != LT && tokens.kind(1) != NE) || !tokens.has(Feature.ANGLE_TYPES)) {
            return false;
        }
        return switch (tokens.kind(0)) {
            case ARRAY, STRUCT, MAP -> true;
            default -> tokens.getToken(0).image.equalsIgnoreCase("RANGE");
        };
    }

    /** {@code WITH TIME ZONE} behind a type. */
    boolean isZone() {
        return switch (tokens.kind(1)) {
            case WITH, WITHOUT -> tokens.kind(2) == TIME || tokens.kind(2) == LOCAL;
            default -> false;
        };
    }

    boolean isUnit(int index) {
        Token token = tokens.getToken(index);
        return token.may(Token.WORD) && TimeUnits.unit(token.image).isPresent();
    }

    /** A type of more than one word, or with brackets, and a text behind it. */
    boolean isLiteral() {
        Token token = tokens.getToken(1);
        Token end = tokens.getToken(2);
        if (end.kind == LPAREN && hasArguments(token)) {
            end = tokens.behindParentheses(end);
        } else if (hasSeveralWords()) {
            end = tokens.behind(end);
            end = end.kind == VARYING ? tokens.behind(end) : end;
        }
        if ((end.kind == WITH || end.kind == WITHOUT) && tokens.behind(end).kind == TIME) {
            end = tokens.behind(tokens.behind(tokens.behind(end)));
        }
        Token next = behindDimension(end);
        while (next != end) {
            end = next;
            next = behindDimension(end);
        }
        return end.kind == STRING && end != tokens.getToken(2);
    }

    /** What stands behind {@code []}, {@code [3]} or {@code ARRAY}, or the token itself where it begins none. */
    private Token behindDimension(Token token) {
        if (token.kind == ARRAY && tokens.has(Feature.ARRAY_SUFFIX)) {
            return tokens.behind(token);
        }
        if (token.kind != LBRACKET) {
            return token;
        }
        Token inside = tokens.behind(token);
        Token close = inside.kind == INTEGER_NUMBER ? tokens.behind(inside) : inside;
        return close.kind == RBRACKET ? tokens.behind(close) : token;
    }

    private static boolean hasArguments(Token token) {
        return switch (token.kind) {
            case DECIMAL,
                    DEC,
                    NUMERIC,
                    FLOAT,
                    VARCHAR,
                    CHAR,
                    CHARACTER,
                    BIT,
                    TIME,
                    TIMESTAMP,
                    STRUCT,
                    MAP,
                    ROW,
                    TUPLE,
                    ENUM,
                    UNION -> true;
            default -> false;
        };
    }
}
