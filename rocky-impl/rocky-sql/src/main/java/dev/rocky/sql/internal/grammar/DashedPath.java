package dev.rocky.sql.internal.grammar;

import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;

/**
 * BigQuery's names of tables: {@code project-id.dataset.table}, and {@code `project-id.dataset.table`} in
 * one pair of quotes.
 */
final class DashedPath {

    private final GrammarSupport grammar;
    private final List<SqlNode> parts = new ArrayList<>(4);

    DashedPath(GrammarSupport grammar) {
        this.grammar = grammar;
    }

    SqlNode read() throws ParseException {
        Token first = grammar.getNextToken();
        addPart(first);
        while (grammar.kind(1) == SqlGrammarConstants.DOT && grammar.getToken(2).may(Token.WORD)) {
            grammar.getNextToken();
            addPart(grammar.getNextToken());
        }
        return parts.size() == 1
                ? parts.get(0)
                : grammar.phrase(Form.Expression.NAME, first, parts.toArray(new SqlNode[0]));
    }

    private void addPart(Token token) {
        if (token.isQuoted()) {
            addQuoted(token);
            return;
        }
        StringBuilder text = new StringBuilder(token.name());
        while (continuesWithDash()) {
            text.append(grammar.getNextToken().name());
            text.append(grammar.getNextToken().name());
        }
        parts.add(new Lexeme(SqlGrammarConstants.IDENTIFIER, text.toString(), grammar.since(token)));
    }

    private boolean continuesWithDash() {
        Token dash = grammar.getToken(1);
        Token next = grammar.getToken(2);
        return dash.kind == SqlGrammarConstants.MINUS
                && grammar.isAdjacent()
                && dash.end == next.start
                && (next.may(Token.WORD) || next.kind == SqlGrammarConstants.INTEGER_NUMBER);
    }

    /** A point inside the quotes parts the name; where it has escapes, the parts share one position. */
    private void addQuoted(Token token) {
        boolean plain = token.image.indexOf('.') >= 0 && token.image.length() == token.end - token.start - 2;
        int start = token.start + 1;
        for (String part : token.image.split("\\.", -1)) {
            SqlParserPos position = plain
                    ? GrammarSupport.position(start, start + part.length())
                    : GrammarSupport.position(token.start, token.end);
            parts.add(new Lexeme(SqlGrammarConstants.QUOTED_IDENTIFIER, part, position));
            start += part.length() + 1;
        }
    }
}
