package dev.rocky.sql.internal.translate;

import static dev.rocky.sql.internal.translate.Names.list;
import static dev.rocky.sql.internal.translate.Names.optional;
import static dev.rocky.sql.internal.translate.Names.span;

import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.QueryBody;
import dev.rocky.sql.tree.QueryBody.FrameBound;
import dev.rocky.sql.tree.QueryBody.FrameUnit;
import org.apache.calcite.sql.SqlNode;

/** Windows and their frames. */
final class Windows {

    private Windows() {}

    static QueryBody.NamedWindow named(SqlNode node) {
        Phrase phrase = (Phrase) node;
        return new QueryBody.NamedWindow(Names.name(phrase.part(0)), window(phrase.part(1)));
    }

    /** What stands behind {@code OVER}. */
    static Expression.Over over(SqlNode node) {
        return node instanceof Phrase
                ? new Expression.Over.Inline(window(node))
                : new Expression.Over.Named(Names.name(node));
    }

    private static QueryBody.Window window(SqlNode node) {
        Phrase phrase = (Phrase) node;
        return new QueryBody.Window(
                Names.optionalName(phrase.find(0)),
                list(phrase.find(1), Expressions::expression),
                Queries.orderBy(phrase.find(2)),
                optional(phrase.find(3), Windows::frame),
                span(phrase));
    }

    private static QueryBody.Frame frame(SqlNode node) {
        Phrase phrase = (Phrase) node;
        return new QueryBody.Frame(
                unit((Lexeme) phrase.part(0)),
                bound(phrase.part(1)),
                optional(phrase.find(2), Windows::bound),
                optional(phrase.find(3), Windows::exclusion));
    }

    private static FrameUnit unit(Lexeme word) {
        return switch (word.kind()) {
            case SqlGrammarConstants.ROWS -> FrameUnit.ROWS;
            case SqlGrammarConstants.RANGE -> FrameUnit.RANGE;
            default -> FrameUnit.GROUPS;
        };
    }

    private static FrameBound bound(SqlNode node) {
        Phrase phrase = (Phrase) node;
        boolean preceding = ((Lexeme) phrase.part(1)).kind() == SqlGrammarConstants.PRECEDING;
        if (phrase.part(0) instanceof Lexeme word) {
            if (word.kind() == SqlGrammarConstants.CURRENT) {
                return new FrameBound.CurrentRow();
            }
            if (word.kind() == SqlGrammarConstants.UNBOUNDED) {
                return preceding ? new FrameBound.UnboundedPreceding() : new FrameBound.UnboundedFollowing();
            }
        }
        Expression distance = Expressions.expression(phrase.part(0));
        return preceding ? new FrameBound.Preceding(distance) : new FrameBound.Following(distance);
    }

    /** The words behind {@code EXCLUDE}; the grammar keeps the last of them. */
    private static String exclusion(SqlNode node) {
        return switch (((Lexeme) node).kind()) {
            case SqlGrammarConstants.ROW -> "CURRENT ROW";
            case SqlGrammarConstants.GROUP -> "GROUP";
            case SqlGrammarConstants.TIES -> "TIES";
            default -> "NO OTHERS";
        };
    }
}
