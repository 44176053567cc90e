package dev.rocky.sql.internal.grammar;

import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** What a program gives back: columns with the types that the query says, or texts. */
final class GivenRows {

    private GivenRows() {}

    /** {@code CAST(TRANSFORM(…) AS type) AS name}. */
    static Phrase column(GrammarSupport grammar, Token start, SqlNode name, @Nullable SqlNode type, SqlNode call)
            throws ParseException {
        SqlNode cast = grammar.from(call, Form.Operation.SHORT_CAST, call, type == null ? text(start) : type);
        return grammar.from(cast, Form.Clause.ITEM, cast, grammar.nodes(start, List.of(name)));
    }

    private static Phrase text(Token place) {
        Lexeme name = GrammarSupport.named(place, "STRING");
        return new Phrase(Form.Type.TYPE, name.getParserPosition(), name, null);
    }
}
