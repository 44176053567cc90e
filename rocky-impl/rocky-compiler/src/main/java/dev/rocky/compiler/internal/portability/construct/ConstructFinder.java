package dev.rocky.compiler.internal.portability.construct;

import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.QueryBody;
import dev.rocky.sql.tree.Relation;
import dev.rocky.sql.tree.TreeVisitor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the constructs of a query that not every warehouse has; names of columns and texts are none. */
public final class ConstructFinder extends TreeVisitor {

    private static final Map<String, Construct> BY_NAME = Arrays.stream(Construct.values())
            .collect(Collectors.toUnmodifiableMap(Construct::name, Function.identity()));

    private final List<ConstructUse> found = new ArrayList<>();

    private ConstructFinder() {}

    /** Every one, in the order of the text. */
    public static List<ConstructUse> of(Query query) {
        ConstructFinder finder = new ConstructFinder();
        finder.visit(query);
        finder.found.sort(Comparator.comparingInt(use -> use.span().start()));
        return List.copyOf(finder.found);
    }

    @Override
    public void visit(QueryBody body) {
        if (body instanceof QueryBody.Select select) {
            select.qualify().ifPresent(condition -> found.add(new ConstructUse(Construct.QUALIFY, condition.span())));
        }
        super.visit(body);
    }

    @Override
    public void visit(Relation relation) {
        if (relation instanceof Relation.Function function) {
            function.calls().stream()
                    .filter(Expression.Call.class::isInstance)
                    .map(Expression.Call.class::cast)
                    .filter(call -> call.function().parts().size() == 1 && isNamed(call, Construct.FLATTEN))
                    .forEach(call -> found.add(
                            new ConstructUse(Construct.FLATTEN, call.function().span())));
        }
        super.visit(relation);
    }

    @Override
    public void visit(Expression expression) {
        if (expression instanceof Expression.Call call) {
            Construct construct = BY_NAME.get(call.function().last().text().toUpperCase(Locale.ROOT));
            if (construct != null && isFunction(construct)) {
                found.add(new ConstructUse(construct, call.function().span()));
            }
        } else if (expression instanceof Expression.Like like && like.operator().equals(Construct.ILIKE.name())) {
            found.add(new ConstructUse(Construct.ILIKE, like.span()));
        }
        super.visit(expression);
    }

    private static boolean isFunction(Construct construct) {
        return construct != Construct.QUALIFY && construct != Construct.ILIKE && construct != Construct.FLATTEN;
    }

    private static boolean isNamed(Expression.Call call, Construct construct) {
        return call.function().last().text().equalsIgnoreCase(construct.name());
    }
}
