package dev.rocky.state.internal.json;

import dev.rocky.spi.RelationColumn;
import java.time.Instant;
import java.util.List;

/** The columns of a table, and when they were seen. */
public record SeenSchema(List<RelationColumn> columns, Instant seenAt) {

    public SeenSchema {
        columns = List.copyOf(columns);
    }
}
