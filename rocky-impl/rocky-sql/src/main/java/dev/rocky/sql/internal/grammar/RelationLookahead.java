package dev.rocky.sql.internal.grammar;

import static dev.rocky.sql.internal.grammar.SqlGrammarConstants.*;

import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** What productions of relations ask before they choose. */
final class RelationLookahead {

    private final TokenWindow tokens;
    private final QueryLookahead queries;

    RelationLookahead(TokenWindow tokens, QueryLookahead queries) {
        this.tokens = tokens;
        this.queries = queries;
    }

    /** A join, or something else that takes the relation before it. */
    boolean continues() {
        return switch (tokens.kind(1)) {
            case JOIN, CROSS, NATURAL, RIGHT, SEMI, ANTI, ASOF, POSITIONAL -> true;
            case PIVOT, UNPIVOT -> !isWeakAlias(tokens.getToken(1));
            case INNER, LEFT, FULL -> !queries.isSetMode();
            case LATERAL -> tokens.kind(2) == VIEW;
            case MATCH_RECOGNIZE -> tokens.kind(2) == LPAREN;
            default -> false;
        };
    }

    /** The alias of a relation, and not the word of a clause behind it. */
    boolean startsAlias() {
        Token token = tokens.getToken(1);
        if (token.kind == AS || !token.may(Token.RELATION_LABEL)) {
            return token.kind == AS || isWeakAlias(token);
        }
        int next = tokens.kind(2);
        if (next == BY || queries.startsHierarchy()) {
            return false;
        }
        return switch (token.kind) {
            case ASOF, SEMI, ANTI, POSITIONAL, INNER, CROSS, LEFT, RIGHT, FULL, NATURAL ->
                next != JOIN && next != OUTER;
            case PIVOT, UNPIVOT -> next != LPAREN && next != INCLUDE && next != EXCLUDE;
            case LATERAL -> next != VIEW;
            case MATCH_RECOGNIZE, MATCH_CONDITION -> next != LPAREN;
            case NEAREST -> next != INTEGER_NUMBER;
            case APPROX, EXACT -> next != NEAREST;
            default -> true;
        };
    }

    /** A reserved word at the end of a query, where no clause can begin. */
    private boolean isWeakAlias(Token token) {
        return token.may(Token.WEAK)
                && switch (tokens.kind(2)) {
                    case EOF, RPAREN, COMMA, SEMICOLON -> true;
                    default -> false;
                };
    }

    /** What may still stand behind a relation, given what was read there. */
    boolean startsSuffix(@Nullable SqlNode[] read) {
        return switch (tokens.kind(1)) {
            case TABLESAMPLE -> read[1] == null;
            case SAMPLE -> startsSample() ? read[1] == null : read[0] == null && startsAlias();
            case WITH -> tokens.kind(2) == ORDINALITY || tokens.kind(2) == OFFSET;
            default -> startsVersion() ? read[2] == null : read[0] == null && startsAlias();
        };
    }

    /** The state of a table at another time. */
    boolean startsVersion() {
        return switch (tokens.kind(1)) {
            case AT, BEFORE -> tokens.kind(2) == LPAREN;
            case CHANGES -> tokens.kind(2) == LPAREN && tokens.kind(4) == NAMED_ARGUMENT_ASSIGNMENT;
            case PLACEHOLDER -> tokens.isAdjacent() && tokens.getToken(1).image.startsWith("@v");
            case VERSION, TIMESTAMP -> tokens.kind(2) == AS && tokens.kind(3) == OF;
            case FOR ->
                switch (tokens.kind(2)) {
                    case SYSTEM_TIME, SYSTEM_VERSION, VERSION, TIMESTAMP -> true;
                    case SYSTEM -> tokens.kind(3) == TIME;
                    default -> false;
                };
            default -> false;
        };
    }

    /** {@code SAMPLE (10)}, where that is no alias. */
    boolean startsSample() {
        return tokens.kind(1) == SAMPLE && !tokens.may(Token.NAME);
    }

    /** {@code STREAM t}, and not a table of that name. */
    boolean startsStream() {
        return tokens.kind(1) == STREAM
                && tokens.has(Feature.STREAMS)
                && tokens.getToken(2).may(Token.NAME);
    }

    /** {@code a CROSS JOIN b ON x}, which some dialects take for an inner join. */
    boolean conditionsCross() {
        return tokens.has(Feature.JOIN_WITHOUT_CONDITION)
                && (tokens.kind(1) == ON || (tokens.kind(1) == USING && tokens.kind(2) == LPAREN));
    }

    boolean isSemanticView() {
        return tokens.kind(1) == SEMANTIC_VIEW && tokens.kind(2) == LPAREN && tokens.has(Feature.SEMANTIC_VIEWS);
    }

    boolean isJsonTable() {
        return tokens.kind(1) == JSON_TABLE && tokens.kind(2) == LPAREN && tokens.has(Feature.JSON_CLAUSES);
    }

    /** {@code TABLE t}, {@code TABLE (…)}, {@code MODEL m}, {@code DESCRIPTOR (a)} as an argument. */
    boolean startsTableArgument() {
        if (!tokens.has(Feature.TABLE_ARGUMENTS)) {
            return false;
        }
        Token next = tokens.getToken(2);
        return switch (tokens.kind(1)) {
            case TABLE -> next.kind == LPAREN || next.may(Token.NAME);
            case DESCRIPTOR -> next.kind == LPAREN;
            case IDENTIFIER -> tokens.getToken(1).image.equalsIgnoreCase("MODEL") && next.may(Token.NAME);
            default -> false;
        };
    }

    /** The alias of a table that is an argument, and not what says how the function gets its rows. */
    boolean startsArgumentAlias() {
        return switch (tokens.kind(1)) {
            case PARTITION, PRUNE, KEEP, COPARTITION -> false;
            default -> startsAlias();
        };
    }

    /** {@code NEAREST 3 BY DISTANCE …} behind the right side of a join. */
    boolean startsNearest() {
        return switch (tokens.kind(1)) {
            case APPROX, EXACT -> tokens.kind(2) == NEAREST;
            case NEAREST -> true;
            default -> false;
        };
    }

    /** A table, or a function in its place. */
    boolean startsName() {
        return tokens.may(Token.NAME | Token.WEAK) || (tokens.may(Token.FUNCTION) && tokens.kind(2) == LPAREN);
    }
}
