package dev.rocky.sql.internal.translate;

import static dev.rocky.sql.internal.translate.Names.list;
import static dev.rocky.sql.internal.translate.Names.optional;
import static dev.rocky.sql.internal.translate.Names.span;

import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.Query.PipeStep;
import dev.rocky.sql.tree.Relation;
import dev.rocky.sql.tree.Span;
import org.apache.calcite.sql.SqlNode;

/** The operators behind {@code |>}. */
final class Pipes {

    private Pipes() {}

    static PipeStep step(SqlNode node) {
        Phrase phrase = (Phrase) node;
        Span span = span(phrase);
        return switch ((Form.Pipe) phrase.form()) {
            case SELECT -> new PipeStep.SelectStep(phrase.has(0), list(phrase.find(1), Selects::item), span);
            case EXTEND -> new PipeStep.Extend(list(phrase.find(0), Selects::item), span);
            case WINDOW -> new PipeStep.WindowStep(list(phrase.find(0), Selects::item), span);
            case SET -> new PipeStep.SetColumns(list(phrase.find(0), Pipes::assignment), span);
            case DROP -> new PipeStep.Drop(Names.names(phrase.find(0)), span);
            case RENAME -> new PipeStep.Rename(list(phrase.find(0), Stars::renaming), span);
            case AS -> new PipeStep.As(Names.name(phrase.part(0)), span);
            case WHERE -> new PipeStep.Where(Expressions.expression(phrase.part(0)), span);
            case AGGREGATE ->
                new PipeStep.Aggregate(list(phrase.find(0), Selects::item), list(phrase.find(1), Selects::item), span);
            case DISTINCT -> new PipeStep.Distinct(span);
            case ORDER_BY -> new PipeStep.Order(Queries.orderBy(phrase.find(0)), span);
            case LIMIT ->
                new PipeStep.LimitStep(
                        Queries.limit(phrase.part(0)), optional(phrase.find(1), Expressions::expression), span);
            case SET_OPERATION ->
                new PipeStep.SetStep(
                        Queries.setOperator((Lexeme) phrase.part(0)),
                        phrase.has(1),
                        phrase.has(2),
                        list(phrase.find(3), Queries::query),
                        span);
            case RELATION -> relation(Relations.relation(phrase.part(0)), span);
        };
    }

    private static PipeStep relation(Relation relation, Span span) {
        return relation instanceof Relation.Join join
                ? new PipeStep.JoinStep(join, span)
                : new PipeStep.RelationStep(relation, span);
    }

    private static Query.Assignment assignment(SqlNode node) {
        Phrase item = (Phrase) node;
        return new Query.Assignment(Names.name(item.part(1)), Expressions.expression(item.part(0)));
    }
}
