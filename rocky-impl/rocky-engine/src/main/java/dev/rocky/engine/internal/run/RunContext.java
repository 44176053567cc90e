package dev.rocky.engine.internal.run;

import dev.rocky.engine.internal.event.EventStream;
import dev.rocky.engine.internal.plan.StatementGenerator;
import dev.rocky.event.RockyEvent;
import dev.rocky.spi.Dialect;
import dev.rocky.spi.StateStore;
import java.util.Optional;

/**
 * What every model of a run shares.
 *
 * @param costUsd what a model costs on this warehouse in US dollars, where that is known beforehand
 */
record RunContext(
        String runId,
        RunClock clock,
        Dialect dialect,
        StatementGenerator generator,
        StateStore state,
        EventStream.Publisher events,
        Stopwatch stopwatch,
        Optional<Double> costUsd) {

    void publish(RockyEvent event) {
        events.publish(event);
    }
}
