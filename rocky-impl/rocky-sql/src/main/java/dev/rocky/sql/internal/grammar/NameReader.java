package dev.rocky.sql.internal.grammar;

import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;

/** Reads names: of columns, tables, functions, types. */
final class NameReader {

    private static final Set<String> BUILT_IN = Set.of(
            "BIGINT",
            "BIT",
            "BOOLEAN",
            "CHAR",
            "CHARACTER",
            "DEC",
            "DECIMAL",
            "DOUBLE",
            "FLOAT",
            "GEOMETRY",
            "INT",
            "INTEGER",
            "INTERVAL",
            "MAP",
            "NCHAR",
            "NUMERIC",
            "REAL",
            "ROW",
            "SMALLINT",
            "STRUCT",
            "TIME",
            "TIMESTAMP",
            "TUPLE",
            "UNION",
            "VARCHAR",
            "VARIANT");

    private final GrammarSupport grammar;

    NameReader(GrammarSupport grammar) {
        this.grammar = grammar;
    }

    /** Reads a name. */
    Lexeme name() throws ParseException {
        return one(Token.NAME);
    }

    /** Reads a name that may be any word, reserved or not. */
    Lexeme label() throws ParseException {
        return one(Token.WORD);
    }

    /** Reads a name, which may be written as a text. */
    Lexeme nameOrText() throws ParseException {
        return grammar.isText(1) ? name(grammar.getNextToken()) : name();
    }

    /** Reads an alias, which may be a word that is reserved elsewhere. */
    Lexeme aliasOrText() throws ParseException {
        return grammar.isText(1) ? name(grammar.getNextToken()) : one(Token.NAME | Token.WEAK);
    }

    /** Reads any word, or a text, as the name of something. */
    Lexeme labelOrText() throws ParseException {
        return grammar.isText(1) ? name(grammar.getNextToken()) : label();
    }

    /** Reads a name of one or more parts. */
    SqlNode qualified(int use) throws ParseException {
        Token first = grammar.getToken(1);
        Lexeme name = one(use);
        return continues() ? qualified(first, name) : name;
    }

    private Phrase qualified(Token first, Lexeme name) throws ParseException {
        List<SqlNode> parts = new ArrayList<>(4);
        parts.add(name);
        while (continues()) {
            grammar.getNextToken();
            parts.add(name(grammar.getNextToken()));
        }
        return grammar.phrase(Form.Expression.NAME, first, parts.toArray(new SqlNode[0]));
    }

    /** Reads a name of one or more parts, or a text. */
    SqlNode qualifiedOrText(int use) throws ParseException {
        return grammar.isText(1) ? name(grammar.getNextToken()) : qualified(use);
    }

    /** Reads the name of a column or a function; {@code model!method} is one of two parts. */
    SqlNode routine() throws ParseException {
        Token first = grammar.getToken(1);
        SqlNode name = qualified(Token.NAME | Token.FUNCTION | Token.WEAK);
        if (grammar.kind(1) != SqlGrammarConstants.BANG || !grammar.has(Feature.MODEL_METHODS)) {
            return name;
        }
        grammar.getNextToken();
        return grammar.phrase(Form.Expression.NAME, first, text(name), label());
    }

    static boolean isIdentifier(SqlNode name) {
        return name instanceof Lexeme lexeme && lexeme.image().equalsIgnoreCase("IDENTIFIER");
    }

    /** What {@code IDENTIFIER('s.f')} names; where the name is only known when the query runs, the word itself. */
    static SqlNode identified(SqlNode call) {
        Phrase identifier = (Phrase) call;
        Phrase arguments = (Phrase) identifier.part(2);
        if (arguments.size() != 1
                || !(arguments.part(0) instanceof Lexeme text)
                || text.kind() != SqlGrammarConstants.STRING) {
            return identifier.part(0);
        }
        List<SqlNode> parts = new ArrayList<>(2);
        int start = text.getParserPosition().getColumnNum();
        for (String part : text.image().split("\\.", -1)) {
            SqlParserPos position = GrammarSupport.position(start, start + part.length());
            parts.add(new Lexeme(SqlGrammarConstants.QUOTED_IDENTIFIER, part, position));
            start += part.length() + 1;
        }
        return parts.size() == 1
                ? parts.get(0)
                : new Phrase(
                        Form.Expression.NAME,
                        GrammarSupport.position(text.getParserPosition().getColumnNum(), start - 1),
                        parts.toArray(new SqlNode[0]));
    }

    /** Reads the name of a table. */
    SqlNode table() throws ParseException {
        if (grammar.has(Feature.DASHED_PATHS)) {
            return new DashedPath(grammar).read();
        }
        return omitsSchema() ? publicTable() : qualified(Token.NAME | Token.FUNCTION | Token.WEAK);
    }

    private boolean omitsSchema() {
        return grammar.has(Feature.PUBLIC_SCHEMA)
                && grammar.kind(2) == SqlGrammarConstants.DOT
                && grammar.kind(3) == SqlGrammarConstants.DOT;
    }

    /** {@code database..table}, which is {@code database.PUBLIC.table}. */
    private Phrase publicTable() throws ParseException {
        Token first = grammar.getToken(1);
        Lexeme database = name();
        grammar.getNextToken();
        Lexeme schema = GrammarSupport.named(grammar.getNextToken(), "PUBLIC");
        return grammar.phrase(Form.Expression.NAME, first, database, schema, label());
    }

    /** Reads {@code MODEL name}; the name, which is no column's, becomes a text. */
    Lexeme model() throws ParseException {
        grammar.getNextToken();
        return text(table());
    }

    /** A name as a text. */
    static Lexeme text(SqlNode name) {
        StringBuilder text = new StringBuilder();
        if (name instanceof Phrase parts) {
            for (int i = 0; i < parts.size(); i++) {
                text.append(i == 0 ? "" : ".").append(((Lexeme) parts.part(i)).image());
            }
        } else {
            text.append(((Lexeme) name).image());
        }
        return new Lexeme(SqlGrammarConstants.STRING, text.toString(), name.getParserPosition());
    }

    /** Reads the name of a type as one text: the words in upper case, what stands in quotes as it is. */
    Lexeme type() {
        Token first = grammar.getNextToken();
        StringBuilder text = new StringBuilder(typeWord(first));
        // x::VARCHAR.upper() calls a method; there is nothing in a built-in type that a point could lead to.
        while (continues() && !BUILT_IN.contains(first.image)) {
            grammar.getNextToken();
            text.append('.').append(typeWord(grammar.getNextToken()));
        }
        return new Lexeme(SqlGrammarConstants.IDENTIFIER, text.toString(), grammar.since(first));
    }

    /** A name that turned out to be the name of a type. */
    static Phrase typeOf(SqlNode name) {
        StringBuilder text = new StringBuilder();
        if (name instanceof Phrase parts) {
            for (int i = 0; i < parts.size(); i++) {
                text.append(i == 0 ? "" : ".").append(typeWord((Lexeme) parts.part(i)));
            }
        } else {
            text.append(typeWord((Lexeme) name));
        }
        Lexeme type = new Lexeme(SqlGrammarConstants.IDENTIFIER, text.toString(), name.getParserPosition());
        return new Phrase(Form.Type.TYPE, name.getParserPosition(), type, null);
    }

    /** The words from a token to the last one that was read, as the name of a type. */
    Lexeme words(Token start) {
        StringBuilder text = new StringBuilder(typeWord(start));
        for (Token token = start; token != grammar.getToken(0); ) {
            token = grammar.behind(token);
            text.append(' ').append(typeWord(token));
        }
        return new Lexeme(SqlGrammarConstants.IDENTIFIER, text.toString(), grammar.since(start));
    }

    /** The name of a type, and the words from a token to the last one that was read as its end. */
    Lexeme joined(Token start, Lexeme type, Token rest) {
        String text = type.image() + " " + words(rest).image();
        return new Lexeme(SqlGrammarConstants.IDENTIFIER, text, grammar.since(start));
    }

    /** The last token that was read, as a name. */
    Lexeme last() {
        return name(grammar.getToken(0));
    }

    /** The same name with another text. */
    static Lexeme renamed(Lexeme name, String text) {
        return new Lexeme(name.kind(), text, name.getParserPosition());
    }

    private Lexeme one(int use) throws ParseException {
        if (!grammar.expect(Expectation.NAME, grammar.may(use))) {
            throw grammar.generateParseException();
        }
        return name(grammar.getNextToken());
    }

    private boolean continues() {
        return grammar.kind(1) == SqlGrammarConstants.DOT && grammar.getToken(2).may(Token.WORD);
    }

    private static Lexeme name(Token token) {
        int kind = token.isQuoted() ? SqlGrammarConstants.QUOTED_IDENTIFIER : SqlGrammarConstants.IDENTIFIER;
        return new Lexeme(kind, token.name(), GrammarSupport.position(token.start, token.end));
    }

    private static String typeWord(Lexeme name) {
        return name.kind() == SqlGrammarConstants.QUOTED_IDENTIFIER
                ? name.image()
                : name.image().toUpperCase(Locale.ROOT);
    }

    private static String typeWord(Token token) {
        return token.isQuoted() ? token.image : token.image.toUpperCase(Locale.ROOT);
    }
}
