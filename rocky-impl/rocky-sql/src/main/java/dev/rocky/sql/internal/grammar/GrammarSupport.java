package dev.rocky.sql.internal.grammar;

import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** What productions call to look at tokens, to read names and to build nodes. */
abstract class GrammarSupport extends Lookahead {

    /** Far below what a stack of half a megabyte holds, far above what people and their tools write. */
    private static final int DEEPEST_NESTING = 200;

    private static final int DEEPEST_TREE = 1000;

    private int nesting;

    /** Marks a recursive production as entered. */
    final void enter() throws ParseException {
        if (++nesting > DEEPEST_NESTING) {
            throw new ParseException(getToken(1), "this is nested too deeply");
        }
    }

    /** Marks a recursive production as left. */
    final void leave() {
        nesting--;
    }

    /** A list to collect nodes in. */
    static List<SqlNode> list() {
        return new ArrayList<>(4);
    }

    /** A phrase from a token to the last one that was read. */
    final Phrase phrase(Form form, Token start, @Nullable SqlNode... parts) throws ParseException {
        return phrase(form, positionSince(start), parts);
    }

    /** A phrase from a node, whichever part that is, to the last token that was read. */
    final Phrase from(SqlNode first, Form form, @Nullable SqlNode... parts) throws ParseException {
        return phrase(form, position(startOf(first), getToken(0).end), parts);
    }

    /** Nodes in a row, from a token to the last one that was read. */
    final SqlNodeList nodes(Token start, List<SqlNode> list) {
        return new SqlNodeList(list, positionSince(start));
    }

    /** The last token that was read. */
    final Lexeme last() {
        return lexeme(getToken(0));
    }

    /** A token as a node. */
    static Lexeme lexeme(Token token) {
        return new Lexeme(token.kind, token.image, position(token.start, token.end));
    }

    /** Reads a name. */
    final SqlIdentifier name() throws ParseException {
        if (!expect(Expectation.NAME, may(Token.NAME))) {
            throw generateParseException();
        }
        return identifier(getNextToken());
    }

    /** Reads a name that may be any word, reserved or not. */
    final SqlIdentifier label() throws ParseException {
        if (!expect(Expectation.NAME, may(Token.WORD))) {
            throw generateParseException();
        }
        return identifier(getNextToken());
    }

    /** Reads a name, which may be written as a text. */
    final SqlIdentifier nameOrText() throws ParseException {
        return isText(1) ? identifier(getNextToken()) : name();
    }

    /** Reads any word, or a text, as the name of something. */
    final SqlIdentifier labelOrText() throws ParseException {
        return isText(1) ? identifier(getNextToken()) : label();
    }

    /** Reads a name of one or more parts, the first of which is known to fit. */
    final SqlIdentifier qualifiedName() throws ParseException {
        Token first = getNextToken();
        if (!continuesName()) {
            return identifier(first);
        }
        List<String> names = new ArrayList<>(3);
        List<SqlParserPos> positions = new ArrayList<>(3);
        add(first, names, positions);
        while (continuesName()) {
            getNextToken();
            add(getNextToken(), names, positions);
        }
        SqlParserPos whole = position(first.start, getToken(0).end);
        return new SqlIdentifier(names, null, whole, positions);
    }

    /** Reads the name of a table, the first part of which is known to fit. */
    final SqlIdentifier tableName() throws ParseException {
        return has(Feature.DASHED_PATHS) ? new DashedPath(this).read() : qualifiedName();
    }

    /** Reads the name of a function. */
    final SqlIdentifier functionName() throws ParseException {
        if (!expect(Expectation.NAME, may(Token.NAME | Token.FUNCTION))) {
            throw generateParseException();
        }
        return qualifiedName();
    }

    /** Reads the name of a collation. */
    final SqlIdentifier collationName() throws ParseException {
        if (isText(1)) {
            return identifier(getNextToken());
        }
        if (!expect(Expectation.NAME, may(Token.WORD))) {
            throw generateParseException();
        }
        return qualifiedName();
    }

    /** Reads a name of one or more parts, or a text. */
    final SqlIdentifier dottedName() throws ParseException {
        if (isText(1)) {
            return identifier(getNextToken());
        }
        if (!expect(Expectation.NAME, may(Token.NAME))) {
            throw generateParseException();
        }
        return qualifiedName();
    }

    /** Reads the name of a type as one text: the words in upper case, what stands in quotes as it is. */
    final SqlIdentifier typeName() {
        Token first = getNextToken();
        StringBuilder text = new StringBuilder(typeWord(first));
        while (continuesName()) {
            getNextToken();
            text.append('.').append(typeWord(getNextToken()));
        }
        return new SqlIdentifier(text.toString(), position(first.start, getToken(0).end));
    }

    /** A name that turned out to be the name of a type. */
    final Phrase typeOf(SqlIdentifier name) throws ParseException {
        StringBuilder text = new StringBuilder();
        for (int part = 0; part < name.names.size(); part++) {
            String word = name.names.get(part);
            text.append(part == 0 ? "" : ".");
            text.append(name.isComponentQuoted(part) ? word : word.toUpperCase(Locale.ROOT));
        }
        return phrase(
                Form.Type.TYPE,
                name.getParserPosition(),
                new SqlIdentifier(text.toString(), name.getParserPosition()),
                null);
    }

    /** The words from a token to the last one that was read, as the name of a type. */
    final SqlIdentifier words(Token start) {
        StringBuilder text = new StringBuilder(typeWord(start));
        for (Token token = start; token != getToken(0); ) {
            token = behind(token);
            text.append(' ').append(typeWord(token));
        }
        return new SqlIdentifier(text.toString(), position(start.start, getToken(0).end));
    }

    /** Two parts of the name of a type. */
    static SqlIdentifier joined(SqlIdentifier first, SqlIdentifier second) {
        return new SqlIdentifier(
                first.getSimple() + " " + second.getSimple(),
                position(startOf(first), second.getParserPosition().getEndColumnNum() - 1));
    }

    /** The same name with another text. */
    static SqlIdentifier renamed(SqlIdentifier name, String text) {
        return new SqlIdentifier(text, name.getParserPosition());
    }

    /** A call without clauses. */
    final Phrase call(Token start, SqlIdentifier name, List<SqlNode> arguments) throws ParseException {
        return phrase(
                Form.Expression.CALL, start, name, null, nodes(start, arguments), null, null, null, null, null, null);
    }

    /** A placeholder of several tokens, from a token to the last one that was read. */
    final Lexeme placeholder(Token start) {
        int end = getToken(0).end;
        String image = start.source.substring(start.start, end);
        return new Lexeme(SqlGrammarConstants.PLACEHOLDER, image, position(start.start, end));
    }

    /** The number one, where the text has none. */
    final Lexeme one() {
        int here = getToken(0).end;
        return new Lexeme(SqlGrammarConstants.INTEGER_NUMBER, "1", position(here, here));
    }

    /** What {@code IN} with these values is. */
    static Form inForm(SqlNode values) {
        return isSubquery(values) ? Form.Predicate.IN_QUERY : Form.Predicate.IN_LIST;
    }

    /** A subquery as the first operand of a longer query. */
    static Phrase nested(SqlNode subquery) {
        Phrase phrase = (Phrase) subquery;
        SqlNode query = phrase.part(phrase.form() == Form.Relation.SUBQUERY ? 1 : 0);
        return new Phrase(Form.Body.NESTED, phrase.getParserPosition(), query);
    }

    /** A body with nothing before or behind it. */
    static Phrase queryOf(SqlNode body) {
        return new Phrase(Form.Clause.QUERY, body.getParserPosition(), null, body, null, null, null, null);
    }

    /** Refuses a clause that was read before. */
    final void once(@Nullable SqlNode clause) throws ParseException {
        if (clause != null) {
            throw new ParseException(getToken(0), "this clause stands here twice");
        }
    }

    /** Makes one bracket of the two in {@code >>}, where types are closed. */
    final void closeBracket() {
        Token token = getToken(1);
        if (token.kind == SqlGrammarConstants.OPERATOR && token.image.equals(">>")) {
            Token second = new Token();
            second.kind = SqlGrammarConstants.GT;
            second.image = ">";
            second.start = token.start + 1;
            second.end = token.end;
            second.infix = Precedence.COMPARISON;
            second.next = token.next;
            token.kind = SqlGrammarConstants.GT;
            token.image = ">";
            token.end = second.start;
            token.next = second;
        }
    }

    private static String typeWord(Token token) {
        return token.isQuoted() ? token.image : token.image.toUpperCase(Locale.ROOT);
    }

    private boolean continuesName() {
        return kind(1) == SqlGrammarConstants.DOT && getToken(2).may(Token.WORD);
    }

    private static void add(Token token, List<String> names, List<SqlParserPos> positions) {
        names.add(token.name());
        positions.add(namePosition(token));
    }

    private static SqlIdentifier identifier(Token token) {
        return new SqlIdentifier(token.name(), namePosition(token));
    }

    private static SqlParserPos namePosition(Token token) {
        SqlParserPos position = position(token.start, token.end);
        return token.isQuoted() ? position.withQuoting(true) : position;
    }

    private Phrase phrase(Form form, SqlParserPos position, @Nullable SqlNode... parts) throws ParseException {
        Phrase phrase = new Phrase(form, position, parts);
        if (phrase.depth() > DEEPEST_TREE) {
            throw new ParseException(getToken(1), "this is nested too deeply");
        }
        return phrase;
    }

    private static int startOf(SqlNode node) {
        return node.getParserPosition().getColumnNum() - 1;
    }

    /**
     * A stretch of the text. Everything stands on one line, so that columns are indices; the end is the column
     * behind, so that a stretch may be empty.
     */
    static SqlParserPos position(int start, int end) {
        return new SqlParserPos(1, start + 1, 1, end + 1);
    }

    private SqlParserPos positionSince(Token start) {
        int end = getToken(0).end;
        return position(Math.min(start.start, end), end);
    }
}
