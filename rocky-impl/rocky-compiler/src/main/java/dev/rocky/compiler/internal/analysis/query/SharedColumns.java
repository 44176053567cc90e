package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.analysis.problem.Problem;
import dev.rocky.compiler.internal.analysis.query.Joins.Sides;
import dev.rocky.compiler.internal.analysis.scope.ScopeColumn;
import dev.rocky.compiler.internal.analysis.scope.ScopeRelation;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.compiler.internal.check.QueryCodes;
import dev.rocky.compiler.internal.types.Agreement;
import dev.rocky.diagnostic.Nearest;
import dev.rocky.lineage.Transform;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.Relation;
import dev.rocky.sql.tree.Relation.JoinType;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

/** {@code USING} and {@code NATURAL}: two columns become one. */
final class SharedColumns {

    private final QueryAnalysis analysis;

    SharedColumns(QueryAnalysis analysis) {
        this.analysis = analysis;
    }

    /** A column of one of several relations. */
    private record At(int relation, int column) {}

    /**
     * Join by columns of one name.
     *
     * @param kept the relations that are in sight behind the join
     */
    List<ScopeRelation> using(JoinType type, List<Name> columns, Sides sides, List<ScopeRelation> kept) {
        List<ScopeRelation> relations = new ArrayList<>(kept);
        for (Name name : columns) {
            Optional<At> left = find(name.text(), sides.left());
            Optional<At> right = find(name.text(), sides.right());
            if (left.isPresent() && right.isPresent()) {
                share(type, name, left.get(), right.get(), sides, relations);
            } else {
                reportMissing(name, sides.left());
                reportMissing(name, sides.right());
            }
        }
        return relations;
    }

    /** Join by all columns that have the same name on both sides. */
    List<ScopeRelation> natural(Relation.Join join, Sides sides, List<ScopeRelation> kept) {
        boolean known = sides.both().stream().allMatch(ScopeRelation::complete);
        if (!known) {
            // Any column may turn out to be two that are one.
            return kept.stream()
                    .map(relation -> new ScopeRelation(
                            relation.name(),
                            relation.columns(),
                            false,
                            Optional.empty(),
                            relation.read(),
                            relation.former()))
                    .toList();
        }
        List<Name> shared = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ScopeRelation relation : sides.left()) {
            for (ScopeColumn column : relation.columns()) {
                if (!column.hidden()
                        && find(column.name(), sides.right()).isPresent()
                        && seen.add(column.name().toLowerCase(Locale.ROOT))) {
                    shared.add(new Name(column.name(), false, join.span()));
                }
            }
        }
        return using(join.type(), shared, sides, kept);
    }

    private static Optional<At> find(String name, List<ScopeRelation> relations) {
        for (int i = 0; i < relations.size(); i++) {
            OptionalInt column = relations.get(i).find(name);
            if (column.isPresent()
                    && !relations.get(i).columns().get(column.getAsInt()).hidden()) {
                return Optional.of(new At(i, column.getAsInt()));
            }
        }
        return Optional.empty();
    }

    private void reportMissing(Name name, List<ScopeRelation> relations) {
        if (find(name.text(), relations).isPresent() || !relations.stream().allMatch(ScopeRelation::complete)) {
            return;
        }
        List<String> known = relations.stream()
                .flatMap(relation -> relation.columns().stream().map(ScopeColumn::name))
                .toList();
        String message = "there is no column '" + name.text() + "' on both sides of the join";
        Optional<String> near = Nearest.to(name.text(), known);
        analysis.findings()
                .add(
                        near.isPresent()
                                ? Problem.of(
                                        QueryCodes.E150, name.span(), message, "did you mean '" + near.get() + "'?")
                                : Problem.of(QueryCodes.E150, name.span(), message));
    }

    private void share(JoinType type, Name name, At left, At right, Sides sides, List<ScopeRelation> relations) {
        Value one = value(sides.left(), left);
        Value other = value(sides.right(), right);
        analysis.findings().determines(one);
        analysis.findings().determines(other);
        analysis.findings().compared(one, other, Agreement.COMPARISON, name.span());
        used(sides.left(), left);
        used(sides.right(), right);
        switch (type) {
            case LEFT_SEMI, LEFT_ANTI, RIGHT_SEMI, RIGHT_ANTI, MARK -> {}
            case INNER, CROSS, ASOF -> {
                // NULL equals nothing, so that neither is.
                replace(
                        relations,
                        left.relation(),
                        left.column(),
                        column -> column.nullable(false)
                                .standingFor(typedAsBoth(one, other).nullable(false)));
                replace(
                        relations,
                        sides.left().size() + right.relation(),
                        right.column(),
                        column -> column.nullable(false).hide());
            }
            case LEFT, ASOF_LEFT -> both(relations, left, right, sides, typedAsBoth(one, other));
            case RIGHT, ASOF_RIGHT -> both(relations, left, right, sides, typedAsBoth(other, one));
            case FULL, ASOF_FULL, POSITIONAL -> both(relations, left, right, sides, either(one, other));
        }
    }

    private void both(List<ScopeRelation> relations, At left, At right, Sides sides, Value shared) {
        replace(relations, left.relation(), left.column(), column -> column.standingFor(shared));
        replace(relations, sides.left().size() + right.relation(), right.column(), ScopeColumn::hide);
    }

    /** DuckDB shows the one column as it is; elsewhere it has the type that both share. */
    private Value typedAsBoth(Value shown, Value other) {
        boolean asItIs =
                analysis.language().syntax() == SqlSyntax.DUCKDB || shown.type().equals(other.type());
        return asItIs ? shown : Value.of(either(shown, other).type(), shown.nullable(), shown.origins());
    }

    private Value either(Value one, Value other) {
        SqlType type = analysis.language()
                .rules()
                .common(Agreement.CASE, List.of(one.operand(), other.operand()))
                .orElse(SqlType.unknown());
        return Value.of(
                type,
                one.nullable() || other.nullable(),
                one.origins().and(other.origins()).through(Transform.Simple.EXPRESSION));
    }

    private static Value value(List<ScopeRelation> relations, At at) {
        return relations.get(at.relation()).columns().get(at.column()).shared();
    }

    private void used(List<ScopeRelation> relations, At at) {
        ScopeRelation relation = relations.get(at.relation());
        relation.read()
                .ifPresent(table -> analysis.findings()
                        .uses(table, relation.columns().get(at.column()).name()));
    }

    private static void replace(
            List<ScopeRelation> relations, int relation, int column, UnaryOperator<ScopeColumn> change) {
        ScopeRelation before = relations.get(relation);
        relations.set(relation, before.with(i -> {
            ScopeColumn each = before.columns().get(i);
            return i == column ? change.apply(each) : each;
        }));
    }
}
