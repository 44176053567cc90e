package dev.rocky.compiler.internal.analysis.naming;

import dev.rocky.sql.tree.QueryBody;

/** Prints the frames of windows. */
final class FrameText {

    private final ExpressionText expressions;

    FrameText(ExpressionText expressions) {
        this.expressions = expressions;
    }

    String of(QueryBody.Frame frame) {
        QueryBody.FrameBound end = frame.end().orElseGet(QueryBody.FrameBound.CurrentRow::new);
        return frame.unit().name() + " BETWEEN " + bound(frame.start()) + " AND " + bound(end)
                + frame.exclusion().map(exclusion -> " EXCLUDE " + exclusion).orElse("");
    }

    private String bound(QueryBody.FrameBound bound) {
        return switch (bound) {
            case QueryBody.FrameBound.UnboundedPreceding unbounded -> "UNBOUNDED PRECEDING";
            case QueryBody.FrameBound.UnboundedFollowing unbounded -> "UNBOUNDED FOLLOWING";
            case QueryBody.FrameBound.CurrentRow current -> "CURRENT ROW";
            case QueryBody.FrameBound.Preceding preceding -> expressions.of(preceding.distance()) + " PRECEDING";
            case QueryBody.FrameBound.Following following -> expressions.of(following.distance()) + " FOLLOWING";
        };
    }
}
