package dev.rocky.sql.internal.grammar;

import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/**
 * What productions call.
 *
 * <p>Before they choose, they ask {@code queries}, {@code relations}, {@code expressions} and {@code types}.
 * Each question looks at one token, some at two or three; none tries a production. That keeps the parser
 * linear and quick.
 */
abstract class GrammarSupport extends TokenWindow {

    /** Below what a stack of half a megabyte holds, far above what people and their tools write. */
    private static final int DEEPEST_NESTING = 400;

    private static final int DEEPEST_TREE = 1000;

    final QueryLookahead queries = new QueryLookahead(this);
    final RelationLookahead relations = new RelationLookahead(this, queries);
    final TypeLookahead types = new TypeLookahead(this);
    final ExpressionLookahead expressions = new ExpressionLookahead(this, queries, types);
    final NameReader names = new NameReader(this);
    final JoinBuilder joins = new JoinBuilder(this);

    private int nesting;

    /** Marks a recursive production as entered. */
    final void enter() throws ParseException {
        if (++nesting > DEEPEST_NESTING) {
            throw tooDeep();
        }
    }

    /** Marks a recursive production as left. */
    final void leave() {
        nesting--;
    }

    private ParseException tooDeep() {
        return new ParseException(getToken(1), "this is nested too deeply");
    }

    /** A list to collect nodes in. */
    static List<SqlNode> list() {
        return new ArrayList<>(4);
    }

    /** A phrase from a token to the last one that was read. */
    final Phrase phrase(Form form, Token start, @Nullable SqlNode... parts) throws ParseException {
        return phrase(form, since(start), parts);
    }

    /** A phrase from a node, whichever part that is, to the last token that was read. */
    final Phrase from(SqlNode first, Form form, @Nullable SqlNode... parts) throws ParseException {
        int start = first.getParserPosition().getColumnNum() - 1;
        return phrase(form, position(start, getToken(0).end), parts);
    }

    private Phrase phrase(Form form, SqlParserPos position, @Nullable SqlNode... parts) throws ParseException {
        Phrase phrase = new Phrase(form, position, parts);
        if (phrase.depth() > DEEPEST_TREE) {
            throw tooDeep();
        }
        return phrase;
    }

    /** Nodes in a row, from a token to the last one that was read. */
    final Phrase nodes(Token start, List<SqlNode> list) {
        return new Phrase(Form.Clause.LIST, since(start), list.toArray(new SqlNode[0]));
    }

    /** The last token that was read. */
    final Lexeme last() {
        return lexeme(getToken(0));
    }

    /** A token as a node. */
    static Lexeme lexeme(Token token) {
        return new Lexeme(token.kind, token.image, position(token.start, token.end));
    }

    /**
     * Operands with one operator between them, as a tree that is as flat as can be: tools write conditions with
     * thousands of them.
     */
    final SqlNode balanced(SqlNode operator, List<SqlNode> operands) throws ParseException {
        if (operands.size() == 1) {
            return operands.get(0);
        }
        int middle = (operands.size() + 1) / 2;
        SqlNode left = balanced(operator, operands.subList(0, middle));
        SqlNode right = balanced(operator, operands.subList(middle, operands.size()));
        int start = left.getParserPosition().getColumnNum() - 1;
        int end = right.getParserPosition().getEndColumnNum() - 1;
        return phrase(Form.Operation.BINARY, position(start, end), operator, left, right);
    }

    /** A call without clauses. */
    final Phrase call(Token start, SqlNode name, List<SqlNode> arguments) throws ParseException {
        return phrase(
                Form.Expression.CALL, start, name, null, nodes(start, arguments), null, null, null, null, null, null);
    }

    /** A placeholder of several tokens, from a token to the last one that was read. */
    final Lexeme placeholder(Token start) {
        int end = getToken(0).end;
        String image = start.source.substring(start.start, end);
        return new Lexeme(SqlGrammarConstants.PLACEHOLDER, image, position(start.start, end));
    }

    /** Two operands and the operator between them. */
    final Phrase binary(SqlNode operator, SqlNode left, SqlNode right) throws ParseException {
        if (((Lexeme) operator).kind() == SqlGrammarConstants.LAMBDA && !has(Feature.JSON_ARROWS)) {
            Phrase parameters = LambdaParameters.of(left);
            if (parameters != null) {
                return from(left, Form.Expression.LAMBDA, parameters, right);
            }
        }
        return from(left, Form.Operation.BINARY, operator, left, right);
    }

    /** What was written, blanks and all, from a token to the last one that was read. */
    final Lexeme written(Token start) {
        SqlParserPos position = since(start);
        String text = start.source.substring(start.start, getToken(0).end);
        return new Lexeme(SqlGrammarConstants.OPERATOR, text.replaceAll("\\s+", ""), position);
    }

    /** A word that the text has not, at the place of a token. */
    static Lexeme named(Token place, String image) {
        return new Lexeme(SqlGrammarConstants.IDENTIFIER, image, position(place.start, place.start));
    }

    /** {@code DESC}, in the place of the last token that was read. */
    final Lexeme descending() {
        return new Lexeme(SqlGrammarConstants.DESC, "DESC", last().getParserPosition());
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

    /** A subquery in one or more pairs of parentheses, which may be the first operand of a longer query. */
    static boolean isSubquery(@Nullable SqlNode node) {
        if (!(node instanceof Phrase phrase)) {
            return false;
        }
        if (phrase.form() == Form.Expression.PARENTHESES) {
            return isSubquery(phrase.part(0));
        }
        return phrase.form() == Form.Expression.SCALAR_QUERY
                || (phrase.form() == Form.Relation.SUBQUERY && !phrase.has(0) && !phrase.has(2) && !phrase.has(3));
    }

    /** A subquery as the first operand of a longer query. */
    static Phrase nested(SqlNode subquery) {
        Phrase phrase = (Phrase) subquery;
        SqlNode query = phrase.form() == Form.Expression.PARENTHESES
                ? queryOf(nested(phrase.part(0)))
                : phrase.part(phrase.form() == Form.Relation.SUBQUERY ? 1 : 0);
        return new Phrase(Form.Body.NESTED, phrase.getParserPosition(), query);
    }

    /** A body with nothing before or behind it. */
    static Phrase queryOf(SqlNode body) {
        return new Phrase(Form.Clause.QUERY, body.getParserPosition(), null, body, null, null, null, null);
    }

    /** The rows that come into a step of a pipe. */
    final Phrase input() {
        int here = getToken(1).start;
        return new Phrase(Form.Relation.INPUT, position(here, here));
    }

    /** Refuses a clause that was read before. */
    final void once(@Nullable SqlNode clause) throws ParseException {
        if (clause != null) {
            throw new ParseException(getToken(0), "this clause stands here twice");
        }
    }

    /** Takes the first bracket off {@code >>}, where types are closed. */
    final void closeBracket() {
        Token token = getToken(1);
        if (token.kind == SqlGrammarConstants.OPERATOR && token.image.startsWith(">>")) {
            token.split(SqlGrammarConstants.GT);
        }
    }

    /**
     * A stretch of the text. Everything stands on one line, so that columns are indices; the end is the column
     * behind, so that a stretch may be empty.
     */
    static SqlParserPos position(int start, int end) {
        return new SqlParserPos(1, start + 1, 1, end + 1);
    }

    final SqlParserPos since(Token start) {
        int end = getToken(0).end;
        return position(Math.min(start.start, end), end);
    }
}
