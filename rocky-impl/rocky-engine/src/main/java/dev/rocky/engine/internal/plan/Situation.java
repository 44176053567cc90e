package dev.rocky.engine.internal.plan;

import dev.rocky.spi.Relation;
import dev.rocky.spi.RelationColumn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a model finds when it is built.
 *
 * @param existing what stands at its target
 * @param columns what its query returns
 * @param watermark the newest instant that its target holds, for an incremental load
 */
public record Situation(Optional<Relation> existing, List<RelationColumn> columns, Optional<Instant> watermark) {

    /** Nothing stands there. */
    public static final Situation FIRST_RUN = new Situation(Optional.empty(), List.of(), Optional.empty());

    public Situation {
        columns = List.copyOf(columns);
    }
}
