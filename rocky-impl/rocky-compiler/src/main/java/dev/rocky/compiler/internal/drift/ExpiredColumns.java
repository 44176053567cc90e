package dev.rocky.compiler.internal.drift;

import dev.rocky.model.Target;
import dev.rocky.spi.RelationColumn;
import dev.rocky.spi.SqlStatement;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.dialect.TableChanges;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of the columns that a source has lost: each is kept for a while, in case it comes back.
 *
 * @param waiting the columns that are still kept; to be remembered in place of all that was known
 * @param expired the columns whose time is over
 */
public record ExpiredColumns(List<GracePeriod> waiting, List<GracePeriod> expired) {

    public ExpiredColumns {
        waiting = List.copyOf(waiting);
        expired = List.copyOf(expired);
    }

    /**
     * Look at the columns that a target alone has. A column that came back is forgotten, and would wait anew.
     *
     * @param gone the columns of the target that its source does not have
     * @param known what was remembered of earlier looks
     * @param grace how long a column is kept
     */
    public static ExpiredColumns of(List<RelationColumn> gone, List<GracePeriod> known, Instant now, Duration grace) {
        List<GracePeriod> waiting = new ArrayList<>();
        List<GracePeriod> expired = new ArrayList<>();
        for (RelationColumn column : gone) {
            GracePeriod period = known.stream()
                    .filter(each -> each.column().equalsIgnoreCase(column.name()))
                    .findFirst()
                    .orElseGet(() -> new GracePeriod(column.name(), column.dataType(), now, now.plus(grace)));
            (now.isBefore(period.expiresAt()) ? waiting : expired).add(period);
        }
        return new ExpiredColumns(waiting, expired);
    }

    /**
     * The statements that drop what has expired.
     *
     * @param syntax the warehouse that holds the target
     */
    public List<SqlStatement> statements(Target target, SqlSyntax syntax) {
        TableChanges changes = TableChanges.of(syntax);
        return expired.stream()
                .map(period -> changes.dropColumn(target, period.column()))
                .toList();
    }
}
