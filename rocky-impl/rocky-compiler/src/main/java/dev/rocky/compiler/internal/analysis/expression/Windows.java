package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.compiler.internal.analysis.value.Origins;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.QueryBody;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What stands behind {@code OVER}. */
final class Windows {

    private final Expressions expressions;

    Windows(Expressions expressions) {
        this.expressions = expressions;
    }

    /** The columns by which a window divides and orders rows. */
    Origins origins(Expression.Over over, Place place) {
        return switch (over) {
            case Expression.Over.Inline inline -> origins(inline.window(), place, new HashSet<>());
            case Expression.Over.Named named -> named(named.name().text(), place, new HashSet<>());
        };
    }

    private Origins named(String name, Place place, Set<String> seen) {
        String key = name.toLowerCase(Locale.ROOT);
        QueryBody.Window window = place.windows().get(key);
        return window == null || !seen.add(key) ? Origins.NONE : origins(window, place, seen);
    }

    private Origins origins(QueryBody.Window window, Place place, Set<String> seen) {
        Origins origins =
                window.base().map(base -> named(base.text(), place, seen)).orElse(Origins.NONE);
        for (Expression partition : window.partitionBy()) {
            origins = origins.and(expressions.type(partition, place).origins());
        }
        for (Query.OrderItem item : window.orderBy().items()) {
            origins = origins.and(expressions.type(item.expression(), place).origins());
        }
        if (window.frame().isPresent()) {
            origins = origins.and(bound(window.frame().get().start(), place));
            if (window.frame().get().end().isPresent()) {
                origins = origins.and(bound(window.frame().get().end().get(), place));
            }
        }
        return origins;
    }

    private Origins bound(QueryBody.FrameBound bound, Place place) {
        return switch (bound) {
            case QueryBody.FrameBound.Preceding preceding ->
                expressions.type(preceding.distance(), place).origins();
            case QueryBody.FrameBound.Following following ->
                expressions.type(following.distance(), place).origins();
            case QueryBody.FrameBound.UnboundedPreceding unbounded -> Origins.NONE;
            case QueryBody.FrameBound.UnboundedFollowing unbounded -> Origins.NONE;
            case QueryBody.FrameBound.CurrentRow current -> Origins.NONE;
        };
    }
}
