package dev.rocky.sql.internal.grammar;

import static dev.rocky.sql.internal.grammar.SqlGrammarConstants.*;

import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import java.util.Locale;
import java.util.Set;
import org.apache.calcite.sql.SqlNode;

/** What productions of expressions ask before they choose. */
final class ExpressionLookahead {

    private static final Set<String> JSON_FUNCTIONS =
            Set.of("JSON_ARRAY", "JSON_EXISTS", "JSON_OBJECT", "JSON_QUERY", "JSON_VALUE");

    private static final Set<String> WORDY_FUNCTIONS = Set.of("DATE_PART", "SUBSTR");

    private static final Set<String> ESCAPES = Set.of("FN", "D", "T", "TS");

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

    /** An operator before an operand; one that is a word may be an ordinary name in another dialect, or here. */
    boolean isPrefix() {
        Token token = tokens.getToken(1);
        if (token.prefix == 0 || !token.may(Token.NAME)) {
            return token.prefix != 0;
        }
        return tokens.getToken(2).may(Token.NAME) || tokens.kind(2) == LPAREN;
    }

    /** A reserved word before something that no clause and no operator could have behind its first word. */
    private boolean isWeakName(Token token) {
        if (!token.may(Token.WEAK)) {
            return false;
        }
        if (token.may(Token.FUNCTION)) {
            return tokens.kind(2) != LPAREN;
        }
        return switch (tokens.kind(2)) {
            case COMMA, RPAREN, DOT, LAMBDA, EOF, SEMICOLON, FROM, AS -> true;
            default -> false;
        };
    }

    /** An alias of a column without {@code AS}. */
    boolean startsLabel() {
        return tokens.may(Token.COLUMN_LABEL)
                || (isWeakName(tokens.getToken(1)) && tokens.getToken(1).infix == 0 && !tokens.may(Token.FUNCTION));
    }

    /** {@code FINAL a} in a measure, and not a column of that name. */
    boolean startsSemantics() {
        return switch (tokens.kind(1)) {
            case FINAL, RUNNING -> tokens.getToken(2).may(Token.NAME | Token.FUNCTION) && tokens.kind(2) != AS;
            default -> false;
        };
    }

    /** Words where other dialects have commas: {@code SUBSTR(a FROM 2 FOR 1)}. */
    boolean separates(SqlNode name) {
        return switch (tokens.kind(1)) {
            case FROM, FOR ->
                tokens.has(Feature.WORDS_BETWEEN_ARGUMENTS)
                        && name instanceof Lexeme lexeme
                        && WORDY_FUNCTIONS.contains(lexeme.image().toUpperCase(Locale.ROOT));
            default -> false;
        };
    }

    /** The text that stands for what was cut off: {@code LISTAGG(a, ',' ON OVERFLOW TRUNCATE '…' WITH COUNT)}. */
    boolean startsFiller() {
        return switch (tokens.kind(1)) {
            case WITH, WITHOUT, RPAREN -> false;
            default -> true;
        };
    }

    /** <code>{fn NOW()}</code>, <code>{d '2026-01-01'}</code>: the escapes of drivers. */
    boolean startsEscape() {
        return tokens.has(Feature.OBJECTS_OF_STARS)
                && ESCAPES.contains(tokens.getToken(1).image.toUpperCase(Locale.ROOT))
                && tokens.kind(2) != COLON;
    }

    /** Something that goes on behind an operand and binds tighter than every operator. */
    boolean isPostfix() {
        return switch (tokens.kind(1)) {
            case DOUBLE_COLON, LBRACKET, DOT -> true;
            case HOOK -> tokens.kind(2) == DOUBLE_COLON;
            case LPAREN -> isOuterMark();
            case BANG -> tokens.has(Feature.FACTORIAL);
            case COLON ->
                tokens.has(Feature.COLON_PATH) && (tokens.getToken(2).may(Token.WORD) || tokens.kind(2) == LBRACKET);
            default -> false;
        };
    }

    /** {@code (+)} behind a column, which makes a join an outer one. */
    boolean isOuterMark() {
        return tokens.kind(2) == PLUS && tokens.kind(3) == RPAREN && tokens.has(Feature.OUTER_MARKS);
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
                isWeakName(token)
                        || ((token.may(Token.NAME) || (token.may(Token.FUNCTION) && tokens.kind(2) == LPAREN))
                                && !isSpecial());
        };
    }

    /** A word that begins a form with a grammar of its own; elsewhere it may be an ordinary name. */
    boolean isSpecial() {
        Token token = tokens.getToken(1);
        int next = tokens.kind(2);
        boolean special = switch (token.kind) {
            case CASE -> !token.may(Token.NAME) || next != DOT;
            case EXISTS -> next == LPAREN && !isFunctionExists();
            case CAST, TRY_CAST, SAFE_CAST, COLUMNS, EXTRACT, SUBSTRING, POSITION, TRIM, OVERLAY -> next == LPAREN;
            case ROW -> next == LPAREN && tokens.has(Feature.ROWS);
            case LAMBDA_WORD -> !token.may(Token.NAME);
            case INTERVAL -> startsInterval(token, tokens.getToken(2));
            case ARRAY -> next == LBRACKET || opensTypes(next) || (next == LPAREN && startsQueryOfArray(token));
            case STRUCT -> isStruct();
            case MAP -> next == LBRACE;
            case FINAL, RUNNING -> tokens.getToken(2).may(Token.NAME) && tokens.kind(3) == LPAREN;
            default -> false;
        };
        return special || (token.may(Token.TYPE) && types.isLiteral());
    }

    /** {@code ARRAY (SELECT …)}, with more parentheses too, and not a function of that name. */
    private boolean startsQueryOfArray(Token array) {
        boolean noFunction = tokens.has(Feature.ARRAY_QUERIES) || !array.may(Token.NAME | Token.FUNCTION);
        int index = 3;
        while (noFunction && tokens.kind(index) == LPAREN) {
            index++;
        }
        return queries.starts(index);
    }

    /** {@code exists(list, x -> x > 0)}. */
    private boolean isFunctionExists() {
        return tokens.has(Feature.EXISTS_IN_LISTS) && tokens.kind(3) != LPAREN && !queries.starts(3);
    }

    /** {@code STRUCT(1 AS a)} or {@code STRUCT<a INT64>(1)}, where that is no ordinary call. */
    boolean isStruct() {
        return tokens.kind(1) == STRUCT
                && tokens.has(Feature.STRUCTS)
                && (tokens.kind(2) == LT || tokens.kind(2) == LPAREN);
    }

    /** {@code INTERVAL '1' DAY}, and not a type with a text behind it. */
    boolean isInterval() {
        return tokens.kind(1) == INTERVAL && (!types.hasSeveralWords() || types.isUnit(3));
    }

    /** One more number with a unit, as in {@code INTERVAL 1 YEAR 2 MONTHS}. */
    boolean continuesInterval() {
        return switch (tokens.kind(1)) {
            case INTEGER_NUMBER, DECIMAL_NUMBER, STRING -> types.isUnit(2);
            case MINUS, PLUS -> (tokens.kind(2) == INTEGER_NUMBER || tokens.isText(2)) && types.isUnit(3);
            default -> false;
        };
    }

    /** {@code ROW (a, b)}, and not a type with a text behind it. */
    boolean isRow() {
        return tokens.kind(1) == ROW && !types.isLiteral();
    }

    private boolean opensTypes(int kind) {
        return kind == LT && tokens.has(Feature.STRUCTS);
    }

    private boolean startsInterval(Token interval, Token value) {
        return switch (value.kind) {
            case STRING, INTEGER_NUMBER, DECIMAL_NUMBER, APPROXIMATE_NUMBER, LPAREN, PLACEHOLDER -> true;
            case MINUS, PLUS ->
                tokens.kind(3) == STRING || tokens.kind(3) == INTEGER_NUMBER || tokens.kind(3) == DECIMAL_NUMBER;
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

    /** {@code x INT -> x + 1} or {@code (x INT, y INT) -> x + y}. */
    boolean startsTypedLambda() {
        if (!tokens.has(Feature.TYPED_LAMBDAS)) {
            return false;
        }
        if (tokens.kind(1) == LPAREN) {
            int behind = tokens.kind(4);
            return tokens.getToken(2).may(Token.NAME) && types.starts(3) && (behind == COMMA || behind == RPAREN);
        }
        return tokens.may(Token.NAME) && types.starts(2) && tokens.kind(3) == LAMBDA;
    }

    /** Snowflake's <code>{*}</code> and <code>{t.*}</code>. */
    boolean startsObjectOfStar() {
        return tokens.has(Feature.OBJECTS_OF_STARS)
                && (tokens.kind(1) == STAR || (tokens.kind(2) == DOT && tokens.kind(3) == STAR));
    }

    /** The functions of the standard whose arguments have clauses. */
    boolean isJsonFunction(SqlNode name) {
        return tokens.has(Feature.JSON_CLAUSES)
                && name instanceof Lexeme lexeme
                && JSON_FUNCTIONS.contains(lexeme.image().toUpperCase(Locale.ROOT));
    }

    /** {@code KEY 'a' VALUE 1}, and not a column of that name. */
    boolean startsJsonKey() {
        if (tokens.kind(1) != KEY) {
            return false;
        }
        return switch (tokens.kind(2)) {
            case COLON, VALUE, COMMA, RPAREN, DOT, FORMAT -> false;
            default -> true;
        };
    }

    boolean startsArguments() {
        return switch (tokens.kind(1)) {
            case RPAREN, ORDER, LIMIT -> false;
            default -> true;
        };
    }

    /** What may stand behind the arguments of a call. */
    boolean startsInnerClause() {
        return switch (tokens.kind(1)) {
            case ORDER, LIMIT -> true;
            case IGNORE, RESPECT -> tokens.kind(2) == NULLS;
            case WHERE, HAVING -> tokens.has(Feature.AGGREGATE_CLAUSES);
            case ON -> tokens.kind(2) == OVERFLOW;
            case COPARTITION -> tokens.kind(2) == LPAREN;
            default -> false;
        };
    }

    /** What may stand behind a call. */
    boolean startsOuterClause() {
        return switch (tokens.kind(1)) {
            case WITHIN -> tokens.kind(2) == GROUP;
            case FILTER -> tokens.kind(2) == LPAREN;
            case IGNORE, RESPECT -> tokens.kind(2) == NULLS;
            case EXPORT_STATE -> true;
            case FROM -> (tokens.kind(2) == FIRST || tokens.kind(2) == LAST) && isOverAhead();
            case OVER -> tokens.kind(2) == LPAREN || tokens.getToken(2).may(Token.NAME);
            default -> false;
        };
    }

    /** {@code m OVER w}, where a pattern in the window defines m. */
    boolean isMeasure() {
        return tokens.kind(1) == OVER && tokens.has(Feature.PRELUDES) && startsOuterClause();
    }

    /** {@code OVER (} or {@code IGNORE NULLS} at the third token, behind {@code FROM FIRST}. */
    private boolean isOverAhead() {
        return switch (tokens.kind(3)) {
            case OVER -> tokens.kind(4) == LPAREN;
            case IGNORE, RESPECT -> tokens.kind(4) == NULLS;
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
