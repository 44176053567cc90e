package dev.rocky.sql.internal.grammar;

import static dev.rocky.sql.internal.grammar.SqlGrammarConstants.*;

import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Phrase;
import org.apache.calcite.sql.SqlNode;

/** What productions of expressions ask before they choose. */
final class ExpressionLookahead {

    private final TokenWindow tokens;
    private final QueryLookahead queries;
    private final TypeLookahead types;

    ExpressionLookahead(TokenWindow tokens, QueryLookahead queries, TypeLookahead types) {
        this.tokens = tokens;
        this.queries = queries;
        this.types = types;
    }

    /**
     * How tight the next token binds as an operator between two operands, or 0.
     *
     * @param left what it would have on its left
     */
    int infix(SqlNode left) {
        Token token = tokens.getToken(1);
        if (token.infix == 0) {
            return 0;
        }
        if (token.infix > Precedence.OTHER && !token.may(Token.WORD) && isLoosened(token, left)) {
            return Precedence.OTHER;
        }
        int next = tokens.kind(2);
        return switch (token.kind) {
            case IS ->
                next == DISTINCT || (next == NOT && tokens.kind(3) == DISTINCT) ? Precedence.DISTINCT : Precedence.IS;
            case NOT -> negatedPredicate(tokens.getToken(2));
            case AT -> next == TIME || next == LOCAL ? Precedence.TIME_ZONE : 0;
            case SIMILAR -> next == TO ? token.infix : 0;
            case PERCENT_REMAINDER, BETWEEN -> endsExpression(tokens.getToken(2)) ? 0 : token.infix;
            default -> token.infix == Precedence.COMPARISON && isQuantifier(2) ? Precedence.OTHER : token.infix;
        };
    }

    /**
     * Behind {@code IS NULL} and before {@code ~}, DuckDB knows nothing tighter than an operator of no special
     * level.
     */
    private boolean isLoosened(Token operator, SqlNode left) {
        return (operator.infix > Precedence.BIT_NOT && tokens.getToken(2).prefix == Precedence.BIT_NOT)
                || (left instanceof Phrase phrase && phrase.form() == Form.Operation.IS);
    }

    private static int negatedPredicate(Token next) {
        if (next.kind == NULL) {
            return Precedence.IS;
        }
        return next.infix == Precedence.PREDICATE ? Precedence.PREDICATE : 0;
    }

    private static boolean endsExpression(Token token) {
        return token.may(Token.ENDS_LIST) || token.kind == COMMA || token.kind == SEMICOLON;
    }

    /** An operator that has an operand on each side and nothing else. */
    boolean isPlainOperator() {
        Token token = tokens.getToken(1);
        return switch (token.kind) {
            case DIV -> true;
            default -> token.infix != Precedence.PREDICATE && !token.may(Token.WORD);
        };
    }

    /** {@code LIKE} and its kin, whatever way it is written. */
    boolean isPattern() {
        Token token = tokens.getToken(1);
        return token.infix == Precedence.PREDICATE && token.kind != IN && token.kind != BETWEEN && token.kind != NOT;
    }

    /** {@code ANY (…)}, {@code SOME (…)}, {@code ALL (…)}; where the words are reserved, without parentheses too. */
    boolean isQuantifier(int index) {
        Token token = tokens.getToken(index);
        return switch (token.kind) {
            case ANY, SOME, ALL -> tokens.kind(index + 1) == LPAREN || !token.may(Token.NAME);
            default -> false;
        };
    }

    /** Something that goes on behind an operand and binds tighter than every operator. */
    boolean isPostfix() {
        return switch (tokens.kind(1)) {
            case DOUBLE_COLON, LBRACKET, DOT -> true;
            case BANG -> tokens.has(Feature.FACTORIAL);
            case COLON ->
                tokens.has(Feature.COLON_PATH) && (tokens.getToken(2).may(Token.WORD) || tokens.kind(2) == LBRACKET);
            default -> false;
        };
    }

    /** One more step of a path into semi-structured data. */
    boolean continuesPath() {
        return switch (tokens.kind(1)) {
            case LBRACKET -> true;
            case DOT -> tokens.getToken(2).may(Token.WORD) && tokens.kind(3) != LPAREN;
            default -> false;
        };
    }

    /** A name that stands for a column or a function, or begins one that does. */
    boolean isName() {
        Token token = tokens.getToken(1);
        return switch (token.kind) {
            case IDENTIFIER, QUOTED_IDENTIFIER ->
                !((tokens.kind(2) == LBRACKET || tokens.kind(2) == ARRAY) && types.isLiteral());
            default ->
                (token.may(Token.NAME) || (token.may(Token.FUNCTION) && tokens.kind(2) == LPAREN)) && !isSpecial();
        };
    }

    /** A word that begins a form with a grammar of its own; elsewhere it may be an ordinary name. */
    boolean isSpecial() {
        Token token = tokens.getToken(1);
        int next = tokens.kind(2);
        boolean special = switch (token.kind) {
            case CASE -> !token.may(Token.NAME) || next != DOT;
            case CAST, TRY_CAST, SAFE_CAST, EXISTS, COLUMNS, ROW, EXTRACT, SUBSTRING, POSITION, TRIM, OVERLAY ->
                next == LPAREN;
            case LAMBDA_WORD -> !token.may(Token.NAME);
            case INTERVAL -> startsInterval(token, tokens.getToken(2));
            case ARRAY -> next == LBRACKET || opensTypes(next) || (next == LPAREN && queries.starts(3));
            case STRUCT -> isStruct();
            case MAP -> next == LBRACE;
            case FINAL, RUNNING -> tokens.getToken(2).may(Token.NAME) && tokens.kind(3) == LPAREN;
            default -> false;
        };
        return special || (token.may(Token.TYPE) && types.isLiteral());
    }

    /** {@code STRUCT(1 AS a)} or {@code STRUCT<a INT64>(1)}, where that is no ordinary call. */
    boolean isStruct() {
        return tokens.kind(1) == STRUCT
                && tokens.has(Feature.ANGLE_TYPES)
                && (tokens.kind(2) == LT || tokens.kind(2) == LPAREN);
    }

    /** {@code INTERVAL '1' DAY}, and not a type with a text behind it. */
    boolean isInterval() {
        return tokens.kind(1) == INTERVAL && !types.hasSeveralWords();
    }

    /** {@code ROW (a, b)}, and not a type with a text behind it. */
    boolean isRow() {
        return tokens.kind(1) == ROW && !types.isLiteral();
    }

    private boolean opensTypes(int kind) {
        return kind == LT && tokens.has(Feature.ANGLE_TYPES);
    }

    private boolean startsInterval(Token interval, Token value) {
        return switch (value.kind) {
            case STRING, INTEGER_NUMBER, DECIMAL_NUMBER, APPROXIMATE_NUMBER, LPAREN, PLACEHOLDER -> true;
            case MINUS, PLUS -> tokens.kind(3) == STRING || tokens.kind(3) == INTEGER_NUMBER;
            default -> value.may(Token.NAME) && (!interval.may(Token.NAME) || types.isUnit(3));
        };
    }

    /** {@code name =>} or {@code name :=}. */
    boolean namedArgument() {
        return switch (tokens.kind(2)) {
            case NAMED_ARGUMENT_ASSIGNMENT -> tokens.may(Token.WORD);
            case COLON_EQUALS -> tokens.may(Token.NAME | Token.FUNCTION | Token.TYPE);
            default -> false;
        };
    }

    boolean startsArguments() {
        return switch (tokens.kind(1)) {
            case RPAREN, ORDER, LIMIT -> false;
            default -> true;
        };
    }

    /** What may stand behind a call. */
    boolean startsOuterClause() {
        return switch (tokens.kind(1)) {
            case WITHIN -> tokens.kind(2) == GROUP;
            case FILTER -> tokens.kind(2) == LPAREN;
            case IGNORE, RESPECT -> tokens.kind(2) == NULLS;
            case EXPORT_STATE -> true;
            case OVER -> tokens.kind(2) == LPAREN || tokens.getToken(2).may(Token.NAME);
            default -> false;
        };
    }

    /** Whether the next token is the rest of the text before it. */
    boolean joinsText() {
        return tokens.isText(1)
                && (tokens.has(Feature.ADJACENT_TEXTS)
                        || (tokens.has(Feature.TEXTS_ON_LINES) && tokens.may(Token.AFTER_LINE_END)));
    }
}
