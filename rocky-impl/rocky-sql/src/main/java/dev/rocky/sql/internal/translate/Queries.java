package dev.rocky.sql.internal.translate;

import static dev.rocky.sql.internal.translate.Names.list;
import static dev.rocky.sql.internal.translate.Names.optional;
import static dev.rocky.sql.internal.translate.Names.span;

import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import dev.rocky.sql.tree.QualifiedName;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.QueryBody;
import dev.rocky.sql.tree.QueryBody.Describe;
import dev.rocky.sql.tree.QueryBody.SetOperator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** Queries and their clauses. */
public final class Queries {

    /** What {@code SHOW} shows that is no table. */
    private static final Set<String> SHOWN = Set.of("DATABASES", "SCHEMAS", "TABLES", "VARIABLES");

    private Queries() {}

    /** A whole query, as {@code QueryOnly} of the grammar gives it. */
    public static Query query(SqlNode node) {
        Phrase phrase = (Phrase) node;
        return new Query(
                optional(phrase.find(0), Queries::with),
                body(phrase.part(1)),
                orderBy(phrase.find(2)),
                optional(phrase.find(3), Queries::limit).or(() -> top(phrase.part(1))),
                optional(phrase.find(4), Expressions::expression),
                list(phrase.find(5), Pipes::step),
                span(phrase));
    }

    private static Query.With with(SqlNode node) {
        Phrase phrase = (Phrase) node;
        return new Query.With(phrase.has(0), list(phrase.find(1), Queries::commonTable), span(phrase));
    }

    private static Query.CommonTable commonTable(SqlNode node) {
        Phrase phrase = (Phrase) node;
        return new Query.CommonTable(
                Names.name(phrase.part(0)), Names.names(phrase.find(1)), query(phrase.part(2)), span(phrase));
    }

    static Query.OrderBy orderBy(@Nullable SqlNode node) {
        if (!(node instanceof Phrase phrase)) {
            return Query.OrderBy.NONE;
        }
        return new Query.OrderBy(list(phrase.find(1), Queries::orderItem), phrase.has(0));
    }

    private static Query.OrderItem orderItem(SqlNode node) {
        Phrase phrase = (Phrase) node;
        boolean descending = phrase.find(1) instanceof Lexeme direction
                && (direction.kind() == SqlGrammarConstants.DESC || direction.kind() == SqlGrammarConstants.DESCENDING);
        return new Query.OrderItem(
                Expressions.expression(phrase.part(0)),
                descending,
                optional(phrase.find(2), nulls -> ((Lexeme) nulls).kind() == SqlGrammarConstants.FIRST),
                span(phrase));
    }

    static Query.Limit limit(SqlNode node) {
        Phrase phrase = (Phrase) node;
        return new Query.Limit(optional(phrase.find(0), Expressions::expression), phrase.has(1), phrase.has(2));
    }

    /** {@code SELECT TOP 10}, which limits the query that the select stands in. */
    private static Optional<Query.Limit> top(SqlNode body) {
        return body instanceof Phrase select && select.form() == Form.Body.SELECT
                ? optional(select.find(10), Queries::limit)
                : Optional.empty();
    }

    private static QueryBody body(SqlNode node) {
        Phrase phrase = (Phrase) node;
        return switch ((Form.Body) phrase.form()) {
            case SELECT -> Selects.select(phrase);
            case SET_OPERATION -> setOperation(phrase);
            case VALUES ->
                new QueryBody.Values(list(phrase.find(0), row -> list(row, Expressions::expression)), span(phrase));
            case TABLE -> new QueryBody.Table(Names.qualified(phrase.part(0)), span(phrase));
            case NESTED -> new QueryBody.Nested(query(phrase.part(0)), span(phrase));
            case BARE -> new QueryBody.Bare(Relations.relation(phrase.part(0)), span(phrase));
            case DESCRIBE -> describe(phrase);
        };
    }

    private static QueryBody setOperation(Phrase phrase) {
        return new QueryBody.SetOperation(
                setOperator((Lexeme) phrase.part(0)),
                phrase.has(1),
                phrase.has(2),
                operand(phrase.part(3)),
                operand(phrase.part(4)),
                span(phrase));
    }

    static SetOperator setOperator(Lexeme operator) {
        return switch (operator.kind()) {
            case SqlGrammarConstants.UNION -> SetOperator.UNION;
            case SqlGrammarConstants.INTERSECT -> SetOperator.INTERSECT;
            default -> SetOperator.EXCEPT;
        };
    }

    private static Query operand(SqlNode body) {
        return new Query(
                Optional.empty(), body(body), Query.OrderBy.NONE, top(body), Optional.empty(), List.of(), span(body));
    }

    private static String key(QualifiedName name) {
        return name.toString().toUpperCase(Locale.ROOT);
    }

    private static QueryBody describe(Phrase phrase) {
        Describe.Kind kind = switch (((Lexeme) phrase.part(0)).kind()) {
            case SqlGrammarConstants.SHOW -> Describe.Kind.SHOW;
            case SqlGrammarConstants.SUMMARIZE -> Describe.Kind.SUMMARIZE;
            default -> Describe.Kind.DESCRIBE;
        };
        Optional<SqlNode> target = Optional.ofNullable(phrase.find(1));
        Optional<QualifiedName> table = target.filter(Names::isName)
                .map(Names::qualified)
                .filter(name -> kind != Describe.Kind.SHOW || !SHOWN.contains(key(name)));
        Optional<Query> query = target.filter(node -> node instanceof Phrase && !Names.isName(node))
                .map(Queries::query);
        return new Describe(kind, query, table, span(phrase));
    }
}
