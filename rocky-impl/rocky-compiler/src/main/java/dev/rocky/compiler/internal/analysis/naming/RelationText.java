package dev.rocky.compiler.internal.analysis.naming;

import dev.rocky.sql.tree.Relation;
import dev.rocky.sql.tree.Relation.JoinCondition;
import dev.rocky.sql.tree.Relation.JoinType;
import java.util.Optional;

/** Prints what stands in the {@code FROM} of a query in an expression. */
final class RelationText {

    private final ExpressionText expressions;
    private final SubqueryText queries;

    RelationText(ExpressionText expressions, SubqueryText queries) {
        this.expressions = expressions;
        this.queries = queries;
    }

    String of(Relation relation) {
        return switch (relation) {
            case Relation.Table table
            when table.sample().isEmpty() && table.version().isEmpty() ->
                Keywords.quoted(table.name()) + alias(table.alias());
            case Relation.Subquery query
            when query.sample().isEmpty() -> "(" + queries.of(query.query()) + ")" + alias(query.alias());
            case Relation.Function function
            when function.sample().isEmpty() && function.calls().size() == 1 ->
                expressions.of(function.calls().get(0))
                        + function.ordinality()
                                .map(ordinality -> " WITH ORDINALITY")
                                .orElse("")
                        + alias(function.alias());
            case Relation.Nested nested when nested.sample().isEmpty() -> nested(nested);
            case Relation.Join join when !(join.condition() instanceof JoinCondition.Nearest) -> join(join);
            default -> queries.written(relation.span());
        };
    }

    private String nested(Relation.Nested nested) {
        String inner = of(nested.relation());
        return nested.alias().isEmpty() ? inner : "(SELECT * FROM " + inner + ")" + alias(nested.alias());
    }

    private static String alias(Optional<Relation.Alias> alias) {
        return alias.map(each -> " AS " + Keywords.quoted(each.name().text())
                        + (each.columns().isEmpty() ? "" : SubqueryText.names(each.columns())))
                .orElse("");
    }

    private String join(Relation.Join join) {
        if (isNamed(join.type())) {
            return "(" + of(join.left()) + " JOIN BY (TYPE " + join.type().name() + ") " + of(join.right())
                    + condition(join.condition()) + ")";
        }
        String natural = join.condition() instanceof JoinCondition.Natural ? "NATURAL " : "";
        return "(" + of(join.left()) + " " + natural + word(join.type()) + " JOIN " + of(join.right())
                + condition(join.condition()) + ")";
    }

    /** Whether no words before {@code JOIN} say it. */
    private static boolean isNamed(JoinType type) {
        return type == JoinType.RIGHT_SEMI || type == JoinType.RIGHT_ANTI || type == JoinType.MARK;
    }

    private static String word(JoinType type) {
        return switch (type) {
            case INNER, LEFT, RIGHT, FULL, CROSS, POSITIONAL -> type.name();
            case LEFT_SEMI -> "SEMI";
            case LEFT_ANTI -> "ANTI";
            case RIGHT_SEMI, RIGHT_ANTI, MARK -> type.name();
            case ASOF -> "ASOF INNER";
            case ASOF_LEFT -> "ASOF LEFT";
            case ASOF_RIGHT -> "ASOF RIGHT";
            case ASOF_FULL -> "ASOF FULL";
        };
    }

    private String condition(JoinCondition condition) {
        return switch (condition) {
            case JoinCondition.None none -> "";
            case JoinCondition.Natural natural -> "";
            case JoinCondition.On on -> " ON (" + expressions.of(on.condition()) + ")";
            case JoinCondition.Using using -> " USING " + SubqueryText.names(using.columns());
            case JoinCondition.Nearest nearest ->
                " " + queries.written(nearest.measure().span());
        };
    }
}
