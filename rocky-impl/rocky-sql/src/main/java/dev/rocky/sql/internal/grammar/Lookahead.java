package dev.rocky.sql.internal.grammar;

import static dev.rocky.sql.internal.grammar.SqlGrammarConstants.*;

import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Phrase;
import java.util.EnumSet;
import java.util.Set;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * The questions that productions ask before they choose.
 *
 * <p>Each looks at one token, some at two or three; none tries a production. That keeps the parser
 * linear and quick.
 */
abstract class Lookahead {

    private Set<Feature> features = EnumSet.noneOf(Feature.class);
    private Set<Expectation> expectations = EnumSet.noneOf(Expectation.class);
    private int expectedAt = -1;

    /** A token ahead, from 1; the last one read for 0. Generated. */
    public abstract Token getToken(int index);

    /** Reads whatever comes. Generated. */
    public abstract Token getNextToken();

    /** The failure at the next token. Generated. */
    public abstract ParseException generateParseException();

    /** The token behind a token. */
    abstract Token behind(Token token);

    /** Reads what these features allow. */
    final void use(Set<Feature> dialect) {
        features = dialect;
    }

    final boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** What was looked for at the token at which the text ceased to fit. */
    final Set<Expectation> expectations() {
        return getToken(1).start == expectedAt ? expectations : Set.of();
    }

    /** Notes what could have stood here, for the message of a failure. */
    final boolean expect(Expectation expectation, boolean met) {
        if (!met) {
            int here = getToken(1).start;
            if (here != expectedAt) {
                expectedAt = here;
                expectations = EnumSet.noneOf(Expectation.class);
            }
            expectations.add(expectation);
        }
        return met;
    }

    /** The failure that something was looked for in vain. */
    final ParseException missing(Expectation expectation) {
        expect(expectation, false);
        return generateParseException();
    }

    final int kind(int index) {
        return getToken(index).kind;
    }

    final boolean may(int use) {
        return getToken(1).may(use);
    }

    final boolean isText(int index) {
        return kind(index) == STRING;
    }

    /** Whether a list goes on: a comma, and not one that only ends it. */
    final boolean another() {
        boolean comma = kind(1) == COMMA;
        expect(Expectation.COMMA, comma);
        return comma && !(has(Feature.TRAILING_COMMA) && getToken(2).may(Token.ENDS_LIST));
    }

    /** Whether a query starts here, other than in parentheses. */
    final boolean startsQuery(int index) {
        Token token = getToken(index);
        return switch (token.kind) {
            case SELECT, WITH, FROM -> true;
            case VALUES -> kind(index + 1) == LPAREN || !token.may(Token.NAME);
            case TABLE, PIVOT, PIVOT_WIDER, UNPIVOT, PIVOT_LONGER, DESCRIBE, DESC, SHOW, SUMMARIZE ->
                !token.may(Token.NAME);
            default -> false;
        };
    }

    /** Whether a query in parentheses goes on behind them. */
    final boolean continuesQuery() {
        return switch (kind(1)) {
            case UNION, INTERSECT, EXCEPT, ORDER, LIMIT, OFFSET, FETCH, PIPE -> true;
            case SET_MINUS -> has(Feature.MINUS);
            default -> false;
        };
    }

    final boolean isSetOperator() {
        return switch (kind(1)) {
            case UNION, EXCEPT -> true;
            case SET_MINUS -> has(Feature.MINUS);
            default -> false;
        };
    }

    /** {@code alias:} in front of a select item. */
    final boolean prefixAlias() {
        return has(Feature.PREFIX_ALIAS) && kind(2) == COLON && (may(Token.NAME) || isText(1));
    }

    /** {@code name =>} or {@code name :=}. */
    final boolean namedArgument() {
        return may(Token.WORD) && (kind(2) == NAMED_ARGUMENT_ASSIGNMENT || kind(2) == COLON_EQUALS);
    }

    /** {@code EXCLUDE} or {@code EXCEPT} behind a star, and not the set operator. */
    final boolean excludes() {
        Token next = getToken(2);
        return switch (kind(1)) {
            case EXCLUDE -> next.kind == LPAREN || next.may(Token.NAME) || next.kind == STRING;
            case EXCEPT ->
                next.kind == LPAREN
                        ? !startsQuery(3) && kind(3) != LPAREN
                        : next.may(Token.NAME) || next.kind == STRING;
            default -> false;
        };
    }

    /** {@code REPLACE} or {@code RENAME} behind a star, and not an alias. */
    final boolean modifiesStar(int word) {
        return kind(1) == word && kind(2) != COMMA && kind(2) != FROM && kind(2) != EOF && kind(2) != RPAREN;
    }

    /** How tight the next token binds as an operator between two operands, or 0. */
    final int infix() {
        Token token = getToken(1);
        if (token.infix == 0) {
            return 0;
        }
        return switch (token.kind) {
            case IS ->
                kind(2) == DISTINCT || (kind(2) == NOT && kind(3) == DISTINCT) ? Precedence.DISTINCT : Precedence.IS;
            case NOT -> negatedPredicate();
            case AT -> kind(2) == TIME || kind(2) == LOCAL ? Precedence.TIME_ZONE : 0;
            case SIMILAR -> kind(2) == TO ? token.infix : 0;
            case PERCENT_REMAINDER -> isEndOfExpression(getToken(2)) ? 0 : token.infix;
            default -> token.infix;
        };
    }

    private int negatedPredicate() {
        Token next = getToken(2);
        if (next.kind == NULL) {
            return Precedence.IS;
        }
        return next.infix == Precedence.PREDICATE && next.may(Token.WORD) ? Precedence.PREDICATE : 0;
    }

    private static boolean isEndOfExpression(Token token) {
        return token.kind == EOF || token.kind == RPAREN || token.kind == SEMICOLON || token.kind == OFFSET;
    }

    /** An operator that has an operand on each side and nothing else. */
    final boolean isPlainOperator() {
        Token token = getToken(1);
        return switch (token.kind) {
            case AND, OR, DIV -> true;
            default -> token.infix != Precedence.PREDICATE && !token.may(Token.WORD);
        };
    }

    /** {@code LIKE} and its kin, whatever way it is written. */
    final boolean isPattern() {
        Token token = getToken(1);
        return token.infix == Precedence.PREDICATE && token.kind != IN && token.kind != BETWEEN && token.kind != NOT;
    }

    /** {@code ANY (…)}, {@code SOME (…)}, {@code ALL (…)}. */
    final boolean isQuantifier() {
        return switch (kind(1)) {
            case ANY, SOME, ALL -> kind(2) == LPAREN;
            default -> false;
        };
    }

    /** Something that goes on behind an operand and binds tighter than every operator. */
    final boolean isPostfix() {
        return switch (kind(1)) {
            case DOUBLE_COLON, LBRACKET, DOT -> true;
            case BANG -> has(Feature.FACTORIAL);
            case COLON -> has(Feature.COLON_PATH) && (getToken(2).may(Token.WORD) || kind(2) == LBRACKET);
            default -> false;
        };
    }

    /** A subquery in parentheses and nothing else, which may be the first operand of a longer query. */
    static boolean isSubquery(@Nullable SqlNode node) {
        if (!(node instanceof Phrase phrase)) {
            return false;
        }
        return phrase.form() == Form.Expression.SCALAR_QUERY
                || (phrase.form() == Form.Relation.SUBQUERY && !phrase.has(0) && !phrase.has(2) && !phrase.has(3));
    }

    /** A name that stands for a column or a function, or begins one that does. */
    final boolean isName() {
        Token token = getToken(1);
        return switch (token.kind) {
            case IDENTIFIER, QUOTED_IDENTIFIER -> !(kind(2) == LBRACKET && isTypedLiteral());
            default -> (token.may(Token.NAME) || (token.may(Token.FUNCTION) && kind(2) == LPAREN)) && !isSpecial();
        };
    }

    /** A word that begins a form with a grammar of its own; elsewhere it may be an ordinary name. */
    final boolean isSpecial() {
        Token token = getToken(1);
        int next = kind(2);
        return switch (token.kind) {
            case CASE -> !token.may(Token.NAME) || next != DOT;
            case CAST, TRY_CAST, SAFE_CAST, EXISTS, COLUMNS, ROW, EXTRACT, SUBSTRING, POSITION, TRIM, OVERLAY ->
                next == LPAREN;
            case LAMBDA_WORD -> !token.may(Token.NAME);
            case INTERVAL -> startsInterval(token, getToken(2));
            case ARRAY ->
                next == LBRACKET || (next == LT && has(Feature.ANGLE_TYPES)) || (next == LPAREN && startsQuery(3));
            case STRUCT -> next == LT && has(Feature.ANGLE_TYPES);
            case MAP -> next == LBRACE;
            default -> token.may(Token.TYPE) && isTypedLiteral();
        };
    }

    private boolean startsInterval(Token interval, Token value) {
        return switch (value.kind) {
            case STRING, INTEGER_NUMBER, DECIMAL_NUMBER, APPROXIMATE_NUMBER, LPAREN, PLACEHOLDER -> true;
            case MINUS, PLUS -> kind(3) == STRING || kind(3) == INTEGER_NUMBER;
            default -> value.may(Token.NAME) && (!interval.may(Token.NAME) || isUnit(3));
        };
    }

    /** A type of more than one word, or with brackets, and a text behind it. */
    final boolean isTypedLiteral() {
        Token token = getToken(1);
        Token end = getToken(2);
        if (end.kind == LPAREN && isTypeWithArguments(token)) {
            end = behindParentheses(end);
        } else if (isTypeOfSeveralWords()) {
            end = behind(end);
        }
        if (end.kind == WITH || end.kind == WITHOUT) {
            end = behind(end).kind == TIME ? behind(behind(behind(end))) : end;
        }
        while (end.kind == LBRACKET) {
            Token inside = behind(end);
            Token close = inside.kind == INTEGER_NUMBER ? behind(inside) : inside;
            if (close.kind != RBRACKET) {
                return false;
            }
            end = behind(close);
        }
        return end.kind == STRING && end != getToken(2);
    }

    private static boolean isTypeWithArguments(Token token) {
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

    private Token behindParentheses(Token open) {
        int depth = 0;
        Token token = open;
        do {
            if (token.kind == LPAREN) {
                depth++;
            } else if (token.kind == RPAREN) {
                depth--;
            }
            token = behind(token);
        } while (depth > 0 && token.kind != EOF && token.kind != INVALID);
        return token;
    }

    /** {@code DOUBLE PRECISION} and the like. */
    final boolean isTypeOfSeveralWords() {
        return switch (kind(1)) {
            case DOUBLE -> kind(2) == PRECISION;
            case NATIONAL -> kind(2) == CHARACTER || kind(2) == CHAR;
            case CHARACTER, CHAR, NCHAR, BIT, BINARY -> kind(2) == VARYING;
            case INTERVAL -> isUnit(2);
            default -> false;
        };
    }

    final boolean startsType(int index) {
        Token token = getToken(index);
        return switch (token.kind) {
            case UNION, ARRAY -> kind(index + 1) == LPAREN || kind(index + 1) == LT;
            default -> token.may(Token.TYPE);
        };
    }

    /** {@code name type} inside of a type's brackets. */
    final boolean namesField() {
        if (!may(Token.NAME) && !isText(1)) {
            return false;
        }
        return kind(2) == COLON || (startsType(2) && !isTypeOfSeveralWords());
    }

    /** The bracket of {@code ARRAY<INT64>}, and not a comparison. */
    final boolean opensTypes() {
        if (kind(1) != LT || !has(Feature.ANGLE_TYPES)) {
            return false;
        }
        return switch (kind(0)) {
            case ARRAY, STRUCT, MAP -> true;
            default -> getToken(0).image.equalsIgnoreCase("RANGE");
        };
    }

    /** {@code WITH TIME ZONE} behind a type. */
    final boolean isZone() {
        return switch (kind(1)) {
            case WITH, WITHOUT -> kind(2) == TIME || kind(2) == LOCAL;
            default -> false;
        };
    }

    final boolean isUnit(int index) {
        Token token = getToken(index);
        return token.may(Token.WORD) && TimeUnits.unit(token.image).isPresent();
    }

    /** Whether the next token follows the last one without a blank. */
    final boolean isAdjacent() {
        return getToken(0).end == getToken(1).start;
    }

    /** Whether the next token is the rest of the text before it. */
    final boolean joinsText() {
        return isText(1) && (has(Feature.ADJACENT_TEXTS) || (has(Feature.TEXTS_ON_LINES) && may(Token.AFTER_LINE_END)));
    }

    final boolean startsArguments() {
        return switch (kind(1)) {
            case RPAREN, ORDER, LIMIT -> false;
            default -> true;
        };
    }

    /** A window that another one starts from, and not the word of a clause. */
    final boolean namesWindow() {
        if (!may(Token.NAME)) {
            return false;
        }
        return switch (kind(1)) {
            case PARTITION -> kind(2) != BY;
            case ROWS, RANGE, GROUPS ->
                switch (kind(2)) {
                    case RPAREN, PARTITION, ORDER, ROWS, RANGE, GROUPS -> true;
                    default -> false;
                };
            default -> true;
        };
    }

    /** A join, or something else that takes the relation before it. */
    final boolean continuesRelation() {
        return switch (kind(1)) {
            case JOIN, INNER, CROSS, NATURAL, LEFT, RIGHT, FULL, SEMI, ANTI, ASOF, POSITIONAL, PIVOT, UNPIVOT -> true;
            case LATERAL -> kind(2) == VIEW;
            default -> false;
        };
    }

    /** The alias of a relation, and not the word of a clause behind it. */
    final boolean startsAlias() {
        Token token = getToken(1);
        if (token.kind == AS || !token.may(Token.RELATION_LABEL)) {
            return token.kind == AS;
        }
        int next = kind(2);
        return switch (token.kind) {
            case ASOF, SEMI, ANTI, POSITIONAL, INNER, CROSS, LEFT, RIGHT, FULL, NATURAL ->
                next != JOIN && next != OUTER;
            case PIVOT, UNPIVOT -> next != LPAREN && next != INCLUDE && next != EXCLUDE;
            case LATERAL -> next != VIEW;
            case NEAREST -> next != BY && next != INTEGER_NUMBER;
            case APPROX, EXACT -> next != NEAREST;
            default -> true;
        };
    }

    /** The state of a table at another time. */
    final boolean startsVersion() {
        return switch (kind(1)) {
            case AT, BEFORE -> kind(2) == LPAREN;
            case VERSION, TIMESTAMP -> kind(2) == AS && kind(3) == OF;
            case FOR -> kind(2) == SYSTEM_TIME || kind(2) == VERSION || kind(2) == TIMESTAMP;
            default -> false;
        };
    }

    /** {@code NEAREST 3 BY DISTANCE …} behind the right side of a join. */
    final boolean startsNearest() {
        return switch (kind(1)) {
            case APPROX, EXACT -> kind(2) == NEAREST;
            case NEAREST -> true;
            default -> false;
        };
    }

    /** What may still stand behind a relation, given what was read there. */
    final boolean startsSuffix(@Nullable SqlNode[] read) {
        return switch (kind(1)) {
            case TABLESAMPLE -> read[1] == null;
            case WITH -> kind(2) == ORDINALITY || kind(2) == OFFSET;
            default -> startsVersion() ? read[2] == null : read[0] == null && startsAlias();
        };
    }

    /** What may stand behind a call. */
    final boolean startsOuterClause() {
        return switch (kind(1)) {
            case WITHIN -> kind(2) == GROUP;
            case FILTER -> kind(2) == LPAREN;
            case IGNORE, RESPECT -> kind(2) == NULLS;
            case EXPORT_STATE -> true;
            case OVER -> kind(2) == LPAREN || getToken(2).may(Token.NAME);
            default -> false;
        };
    }

    /** One more step of a path into semi-structured data. */
    final boolean continuesPath() {
        return kind(1) == LBRACKET || (kind(1) == DOT && getToken(2).may(Token.WORD) && kind(3) != LPAREN);
    }
}
