package dev.rocky.sql.internal.grammar;

import static dev.rocky.sql.internal.grammar.SqlGrammarConstants.*;

import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** What productions of relations ask before they choose. */
final class RelationLookahead {

    private final TokenWindow tokens;

    RelationLookahead(TokenWindow tokens) {
        this.tokens = tokens;
    }

    /** A join, or something else that takes the relation before it. */
    boolean continues() {
        return switch (tokens.kind(1)) {
            case JOIN, INNER, CROSS, NATURAL, LEFT, RIGHT, FULL, SEMI, ANTI, ASOF, POSITIONAL, PIVOT, UNPIVOT -> true;
            case LATERAL -> tokens.kind(2) == VIEW;
            case MATCH_RECOGNIZE -> tokens.kind(2) == LPAREN;
            default -> false;
        };
    }

    /** The alias of a relation, and not the word of a clause behind it. */
    boolean startsAlias() {
        Token token = tokens.getToken(1);
        if (token.kind == AS || !token.may(Token.RELATION_LABEL)) {
            return token.kind == AS;
        }
        int next = tokens.kind(2);
        return switch (token.kind) {
            case ASOF, SEMI, ANTI, POSITIONAL, INNER, CROSS, LEFT, RIGHT, FULL, NATURAL ->
                next != JOIN && next != OUTER;
            case PIVOT, UNPIVOT -> next != LPAREN && next != INCLUDE && next != EXCLUDE;
            case LATERAL -> next != VIEW;
            case MATCH_RECOGNIZE -> next != LPAREN;
            case NEAREST -> next != BY && next != INTEGER_NUMBER;
            case APPROX, EXACT -> next != NEAREST;
            default -> true;
        };
    }

    /** What may still stand behind a relation, given what was read there. */
    boolean startsSuffix(@Nullable SqlNode[] read) {
        return switch (tokens.kind(1)) {
            case TABLESAMPLE -> read[1] == null;
            case WITH -> tokens.kind(2) == ORDINALITY || tokens.kind(2) == OFFSET;
            default -> startsVersion() ? read[2] == null : read[0] == null && startsAlias();
        };
    }

    /** The state of a table at another time. */
    boolean startsVersion() {
        return switch (tokens.kind(1)) {
            case AT, BEFORE -> tokens.kind(2) == LPAREN;
            case VERSION, TIMESTAMP -> tokens.kind(2) == AS && tokens.kind(3) == OF;
            case FOR -> tokens.kind(2) == SYSTEM_TIME || tokens.kind(2) == VERSION || tokens.kind(2) == TIMESTAMP;
            default -> false;
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
        return tokens.may(Token.NAME) || (tokens.may(Token.FUNCTION) && tokens.kind(2) == LPAREN);
    }
}
