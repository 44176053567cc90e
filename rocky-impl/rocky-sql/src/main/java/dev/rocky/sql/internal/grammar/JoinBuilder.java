package dev.rocky.sql.internal.grammar;

import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** Puts joins together whose conditions do not stand where the grammar of most dialects has them. */
final class JoinBuilder {

    private static final int LEFT = 0;
    private static final int SIDE = 3;
    private static final int RIGHT = 5;
    private static final int CONDITION = 6;
    private static final int KIND = 7;

    private final GrammarSupport grammar;

    JoinBuilder(GrammarSupport grammar) {
        this.grammar = grammar;
    }

    /** Whether one more condition follows: {@code a JOIN b JOIN c ON x} before {@code ON y}. */
    boolean isOpen(SqlNode relation) {
        boolean condition = grammar.kind(1) == SqlGrammarConstants.ON
                || (grammar.kind(1) == SqlGrammarConstants.USING && grammar.kind(2) == SqlGrammarConstants.LPAREN);
        return condition
                && isJoin(relation)
                && ((Phrase) relation).has(CONDITION)
                && lacksCondition(((Phrase) relation).part(LEFT));
    }

    /** Gives {@code a JOIN b JOIN c ON x} the condition of {@code a JOIN (b JOIN c ON x)}. */
    Phrase closed(SqlNode relation, SqlNode condition) throws ParseException {
        Phrase join = (Phrase) relation;
        Phrase first = (Phrase) join.part(LEFT);
        SqlNode middle = first.part(RIGHT);
        int start = middle.getParserPosition().getColumnNum() - 1;
        int end = join.getParserPosition().getEndColumnNum() - 1;
        Phrase inner = with(join, GrammarSupport.position(start, end), middle, join.part(RIGHT), join.part(CONDITION));
        int begin = first.getParserPosition().getColumnNum() - 1;
        return with(first, GrammarSupport.position(begin, grammar.getToken(0).end), first.part(LEFT), inner, condition);
    }

    /** {@code MATCH_CONDITION (x) ON y}, which is {@code ON x AND y}; columns of {@code USING} say enough. */
    @Nullable
    SqlNode matching(@Nullable SqlNode match, @Nullable SqlNode condition) throws ParseException {
        if (match == null || (condition instanceof Phrase using && using.form() == Form.Clause.USING)) {
            return condition;
        }
        SqlParserPos position = match.getParserPosition();
        SqlNode both = match;
        if (condition instanceof Phrase on) {
            Lexeme and = new Lexeme(SqlGrammarConstants.AND, "AND", position);
            both = grammar.from(match, Form.Operation.BINARY, and, match, on.part(0));
        }
        return new Phrase(Form.Clause.ON, both.getParserPosition(), both);
    }

    private static boolean lacksCondition(SqlNode relation) {
        return isJoin(relation)
                && !((Phrase) relation).has(CONDITION)
                && !((Phrase) relation).has(1)
                && !(((Phrase) relation).find(SIDE) instanceof Lexeme side && side.kind() == SqlGrammarConstants.CROSS);
    }

    private static boolean isJoin(SqlNode relation) {
        return relation instanceof Phrase phrase && phrase.form() == Form.Relation.JOIN;
    }

    private static Phrase with(
            Phrase join, SqlParserPos position, SqlNode left, SqlNode right, @Nullable SqlNode condition) {
        return new Phrase(
                Form.Relation.JOIN,
                position,
                left,
                join.find(1),
                join.find(2),
                join.find(SIDE),
                join.find(4),
                right,
                condition,
                join.find(KIND));
    }
}
