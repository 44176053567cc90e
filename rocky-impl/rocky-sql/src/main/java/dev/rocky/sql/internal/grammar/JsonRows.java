package dev.rocky.sql.internal.grammar;

import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import java.util.List;
import org.apache.calcite.sql.SqlNode;

/**
 * {@code JSON_TABLE} as the query that it stands for.
 *
 * <p>{@code JSON_TABLE(j, p COLUMNS (a BIGINT PATH 'x'))} becomes {@code SELECT CAST(JSON_VALUE('x') AS BIGINT) AS a
 * FROM JSON_TABLE(j, p)}, so that whoever reads the tree finds its columns with their types.
 */
final class JsonRows {

    private JsonRows() {}

    static Phrase query(GrammarSupport grammar, Token start, SqlNode call, SqlNode items) throws ParseException {
        Phrase calls = new Phrase(Form.Clause.LIST, call.getParserPosition(), call);
        Phrase rows = new Phrase(Form.Relation.FUNCTION, call.getParserPosition(), null, calls, null, null, null);
        Phrase from = new Phrase(Form.Clause.LIST, call.getParserPosition(), rows);
        return GrammarSupport.queryOf(grammar.phrase(
                Form.Body.SELECT, start, null, null, items, from, null, null, null, null, null, null, null));
    }

    /** A column with its type. */
    static Phrase column(GrammarSupport grammar, Token start, SqlNode name, SqlNode type, List<SqlNode> path)
            throws ParseException {
        SqlNode value = grammar.call(start, GrammarSupport.named(start, "JSON_VALUE"), path);
        return item(grammar, start, grammar.phrase(Form.Operation.SHORT_CAST, start, value, type), name);
    }

    /** {@code n FOR ORDINALITY}. */
    static Phrase place(GrammarSupport grammar, Token start, SqlNode name) throws ParseException {
        Lexeme type = GrammarSupport.named(start, "BIGINT");
        Phrase bigint = new Phrase(Form.Type.TYPE, type.getParserPosition(), type, null);
        Lexeme first = new Lexeme(SqlGrammarConstants.INTEGER_NUMBER, "1", type.getParserPosition());
        return item(grammar, start, grammar.phrase(Form.Operation.SHORT_CAST, start, first, bigint), name);
    }

    private static Phrase item(GrammarSupport grammar, Token start, SqlNode value, SqlNode name) throws ParseException {
        return grammar.phrase(Form.Clause.ITEM, start, value, grammar.nodes(start, List.of(name)));
    }
}
