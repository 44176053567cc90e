package dev.rocky.sql.internal.grammar;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.parser.SqlParserPos;

/**
 * BigQuery's names of tables: {@code project-id.dataset.table}, and {@code `project-id.dataset.table`} in
 * one pair of quotes.
 */
final class DashedPath {

    private final GrammarSupport grammar;
    private final List<String> names = new ArrayList<>(3);
    private final List<SqlParserPos> positions = new ArrayList<>(3);

    DashedPath(GrammarSupport grammar) {
        this.grammar = grammar;
    }

    SqlIdentifier read() {
        Token first = grammar.getNextToken();
        addPart(first);
        while (grammar.kind(1) == SqlGrammarConstants.DOT && grammar.getToken(2).may(Token.WORD)) {
            grammar.getNextToken();
            addPart(grammar.getNextToken());
        }
        SqlParserPos whole = GrammarSupport.position(first.start, grammar.getToken(0).end);
        return new SqlIdentifier(names, null, whole, positions);
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
        names.add(text.toString());
        positions.add(GrammarSupport.position(token.start, grammar.getToken(0).end));
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
            names.add(part);
            positions.add(position.withQuoting(true));
            start += part.length() + 1;
        }
    }
}
