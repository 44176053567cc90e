package dev.rocky.sql.internal.grammar;

import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** What stands on the left of an arrow, where that may be a lambda's. */
public final class LambdaParameters {

    private LambdaParameters() {}

    /** The list of the names in {@code x}, {@code (x)}, {@code (x, y)}, or {@code null} where it is something else. */
    public static @Nullable Phrase of(SqlNode left) {
        if (isName(left)) {
            return new Phrase(Form.Clause.LIST, left.getParserPosition(), left);
        }
        if (!(left instanceof Phrase phrase)) {
            return null;
        }
        if (phrase.form() == Form.Expression.PARENTHESES) {
            return of(phrase.part(0));
        }
        if (phrase.form() != Form.Collection.ROW || phrase.has(0)) {
            return null;
        }
        Phrase elements = (Phrase) phrase.part(1);
        for (int i = 0; i < elements.size(); i++) {
            if (!isName(elements.part(i))) {
                return null;
            }
        }
        return elements;
    }

    private static boolean isName(SqlNode node) {
        return node instanceof Lexeme lexeme
                && (lexeme.kind() == SqlGrammarConstants.IDENTIFIER
                        || lexeme.kind() == SqlGrammarConstants.QUOTED_IDENTIFIER);
    }
}
