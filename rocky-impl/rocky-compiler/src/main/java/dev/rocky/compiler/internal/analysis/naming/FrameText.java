package dev.rocky.compiler.internal.analysis.naming;

import dev.rocky.sql.tree.QueryBody;
import dev.rocky.sql.tree.QueryBody.FrameBound;
import java.util.Optional;

/** Prints the frames of windows. */
final class FrameText {

    private final ExpressionText expressions;

    FrameText(ExpressionText expressions) {
        this.expressions = expressions;
    }

    /** A frame; empty for the one that every window has where none is written. */
    Optional<String> of(QueryBody.Frame frame) {
        FrameBound end = frame.end().orElseGet(FrameBound.CurrentRow::new);
        Optional<String> exclusion = frame.exclusion().filter(each -> !each.equals("NO OTHERS"));
        boolean standard = frame.unit() == QueryBody.FrameUnit.RANGE
                && frame.start() instanceof FrameBound.UnboundedPreceding
                && end instanceof FrameBound.CurrentRow;
        return standard && exclusion.isEmpty()
                ? Optional.empty()
                : Optional.of(unit(frame, end) + " BETWEEN " + bound(frame.start()) + " AND " + bound(end)
                        + exclusion.map(each -> " EXCLUDE " + each).orElse(""));
    }

    /** What a frame of all rows counts in does not matter, and DuckDB forgets it. */
    private static String unit(QueryBody.Frame frame, FrameBound end) {
        return isUnbounded(frame.start()) && isUnbounded(end)
                ? "ROWS"
                : frame.unit().name();
    }

    private static boolean isUnbounded(FrameBound bound) {
        return bound instanceof FrameBound.UnboundedPreceding || bound instanceof FrameBound.UnboundedFollowing;
    }

    private String bound(FrameBound bound) {
        return switch (bound) {
            case FrameBound.UnboundedPreceding unbounded -> "UNBOUNDED PRECEDING";
            case FrameBound.UnboundedFollowing unbounded -> "UNBOUNDED FOLLOWING";
            case FrameBound.CurrentRow current -> "CURRENT ROW";
            case FrameBound.Preceding preceding -> expressions.of(preceding.distance()) + " PRECEDING";
            case FrameBound.Following following -> expressions.of(following.distance()) + " FOLLOWING";
        };
    }
}
