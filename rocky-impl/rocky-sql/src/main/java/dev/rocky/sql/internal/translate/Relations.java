package dev.rocky.sql.internal.translate;

import static dev.rocky.sql.internal.translate.Names.list;
import static dev.rocky.sql.internal.translate.Names.optional;
import static dev.rocky.sql.internal.translate.Names.span;

import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Relation;
import dev.rocky.sql.tree.Relation.Alias;
import dev.rocky.sql.tree.Relation.JoinCondition;
import dev.rocky.sql.tree.Relation.JoinType;
import dev.rocky.sql.tree.Relation.Sample;
import java.util.Locale;
import java.util.Optional;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** What stands in {@code FROM}. */
final class Relations {

    private Relations() {}

    static Relation relation(SqlNode node) {
        Phrase phrase = (Phrase) node;
        return switch ((Form.Relation) phrase.form()) {
            case TABLE ->
                new Relation.Table(
                        Names.qualified(phrase.part(0)),
                        alias(phrase.find(1)),
                        optional(phrase.find(2), Relations::sample),
                        optional(phrase.find(3), Relations::version),
                        span(phrase));
            case FILE ->
                new Relation.File(
                        ((Lexeme) phrase.part(0)).image(),
                        alias(phrase.find(1)),
                        optional(phrase.find(2), Relations::sample),
                        span(phrase));
            case SUBQUERY ->
                new Relation.Subquery(
                        Queries.query(phrase.part(1)),
                        phrase.has(0),
                        alias(phrase.find(2)),
                        optional(phrase.find(3), Relations::sample),
                        span(phrase));
            case FUNCTION ->
                new Relation.Function(
                        list(phrase.find(1), call -> Calls.call((Phrase) call, Calls.Context.TABLE)),
                        phrase.has(0),
                        optional(phrase.find(2), Relations::ordinality),
                        alias(phrase.find(3)),
                        optional(phrase.find(4), Relations::sample),
                        span(phrase));
            case JOIN -> join(phrase);
            case NESTED ->
                new Relation.Nested(
                        relation(phrase.part(0)),
                        alias(phrase.find(1)),
                        optional(phrase.find(2), Relations::sample),
                        span(phrase));
            case PIVOT -> Pivots.pivot(phrase);
            case UNPIVOT -> Pivots.unpivot(phrase);
            case MATCH_RECOGNIZE -> matchRecognize(phrase);
            case HIERARCHY ->
                new Relation.Hierarchy(
                        list(phrase.part(0), Relations::relation),
                        optional(phrase.find(1), Expressions::expression),
                        Expressions.expression(phrase.part(2)),
                        span(phrase));
            case INPUT -> new Relation.Input(span(phrase));
            case LATERAL_VIEW ->
                new Relation.LateralView(
                        relation(phrase.part(0)),
                        phrase.has(1),
                        Calls.call((Phrase) phrase.part(2), Calls.Context.EXPRESSION),
                        Names.optionalName(phrase.find(3)),
                        Names.names(phrase.find(4)),
                        span(phrase));
        };
    }

    private static Relation matchRecognize(Phrase phrase) {
        return new Relation.MatchRecognize(
                relation(phrase.part(0)),
                list(phrase.find(1), Expressions::expression),
                Queries.orderBy(phrase.find(2)),
                list(phrase.find(3), Selects::item),
                phrase.has(4),
                list(phrase.find(5), Relations::definition),
                alias(phrase.find(6)),
                span(phrase));
    }

    private static Relation.Definition definition(SqlNode node) {
        Phrase item = (Phrase) node;
        return new Relation.Definition(Names.name(item.part(1)), Expressions.expression(item.part(0)));
    }

    static Optional<Alias> alias(@Nullable SqlNode node) {
        return node instanceof Phrase phrase
                ? Optional.of(new Alias(Names.name(phrase.part(0)), Names.names(phrase.find(1)), span(phrase)))
                : Optional.empty();
    }

    static Sample sample(SqlNode node) {
        return new Sample(span(node));
    }

    private static Relation.Version version(SqlNode node) {
        return new Relation.Version(
                list(
                        ((Phrase) node).find(0),
                        argument -> Calls.argument(argument).value()),
                span(node));
    }

    private static Relation.Ordinality ordinality(SqlNode node) {
        return new Relation.Ordinality(Names.optionalName(((Phrase) node).find(0)));
    }

    private static Relation.Join join(Phrase phrase) {
        return new Relation.Join(
                relation(phrase.part(0)),
                relation(phrase.part(5)),
                phrase.has(7)
                        ? joinType(Names.name(phrase.part(7)).text())
                        : joinType(phrase.has(2), (Lexeme) phrase.find(3), (Lexeme) phrase.find(4)),
                phrase.has(1) ? new JoinCondition.Natural() : condition((Phrase) phrase.find(6)),
                span(phrase));
    }

    private static JoinCondition condition(@Nullable Phrase condition) {
        if (condition == null) {
            return new JoinCondition.None();
        }
        if (condition.form() == Form.Clause.USING) {
            return new JoinCondition.Using(Names.names(condition.find(0)));
        }
        if (condition.form() == Form.Clause.NEAREST) {
            Optional<Expression> count = optional(condition.find(0), Expressions::expression);
            return new JoinCondition.Nearest(count, Expressions.expression(condition.part(1)));
        }
        return new JoinCondition.On(Expressions.expression(condition.part(0)));
    }

    /** DuckDB's {@code JOIN BY (TYPE name)}, which knows more types than there are words for. */
    private static JoinType joinType(String name) {
        String type = name.toUpperCase(Locale.ROOT);
        return switch (type.endsWith("_JOIN") ? type.substring(0, type.length() - 5) : type) {
            // A row of the left side finds one on the right side at most.
            case "LEFT", "SINGLE" -> JoinType.LEFT;
            case "RIGHT" -> JoinType.RIGHT;
            case "FULL" -> JoinType.FULL;
            case "SEMI" -> JoinType.LEFT_SEMI;
            case "ANTI" -> JoinType.LEFT_ANTI;
            case "RIGHT_SEMI" -> JoinType.RIGHT_SEMI;
            case "RIGHT_ANTI" -> JoinType.RIGHT_ANTI;
            case "MARK" -> JoinType.MARK;
            default -> JoinType.INNER;
        };
    }

    private static JoinType joinType(boolean asof, @Nullable Lexeme side, @Nullable Lexeme half) {
        boolean right = side != null && side.kind() == SqlGrammarConstants.RIGHT;
        if (half != null) {
            boolean semi = half.kind() == SqlGrammarConstants.SEMI;
            return right
                    ? semi ? JoinType.RIGHT_SEMI : JoinType.RIGHT_ANTI
                    : semi ? JoinType.LEFT_SEMI : JoinType.LEFT_ANTI;
        }
        if (side == null) {
            return asof ? JoinType.ASOF : JoinType.INNER;
        }
        return switch (side.kind()) {
            case SqlGrammarConstants.LEFT -> asof ? JoinType.ASOF_LEFT : JoinType.LEFT;
            case SqlGrammarConstants.RIGHT -> asof ? JoinType.ASOF_RIGHT : JoinType.RIGHT;
            case SqlGrammarConstants.FULL -> asof ? JoinType.ASOF_FULL : JoinType.FULL;
            case SqlGrammarConstants.POSITIONAL -> JoinType.POSITIONAL;
            default -> JoinType.CROSS;
        };
    }
}
