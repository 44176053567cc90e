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
        while (continues()) {
            addPart(grammar.getNextToken());
        }
        return parts.size() == 1
                ? parts.get(0)
                : grammar.phrase(Form.Expression.NAME, first, parts.toArray(new SqlNode[0]));
    }

    /** Reads the point before a part. A part that begins with a digit was taken for a number, point and all. */
    private boolean continues() {
        if (grammar.kind(1) == SqlGrammarConstants.DOT && grammar.getToken(2).may(Token.WORD)) {
            grammar.getNextToken();
            return true;
        }
        return grammar.kind(1) == SqlGrammarConstants.DECIMAL_NUMBER
                && grammar.isAdjacent()
                && grammar.getToken(1).image.startsWith(".");
    }

    private void addPart(Token token) {
        if (token.isQuoted()) {
            addQuoted(token);
            return;
        }
        boolean digits = token.kind == SqlGrammarConstants.DECIMAL_NUMBER;
        int start = digits ? token.start + 1 : token.start;
        if (digits && grammar.isAdjacent() && grammar.may(Token.WORD)) {
            grammar.getNextToken();
        }
        while (continuesWithDash()) {
            grammar.getNextToken();
            grammar.getNextToken();
        }
        int end = grammar.getToken(0).end;
        String text = token.source.substring(start, end);
        parts.add(new Lexeme(SqlGrammarConstants.IDENTIFIER, text, GrammarSupport.position(start, end)));
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
