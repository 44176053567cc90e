package dev.rocky.event;

import static java.util.Objects.requireNonNull;

import dev.rocky.model.Target;
import dev.rocky.run.Materialized;
import dev.rocky.run.RunResult;
import dev.rocky.run.RunTrigger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened during a run.
 *
 * @since 2.0
 */
public sealed interface RockyEvent {

    /** When it happened. */
    Instant at();

    /** The run that it belongs to. */
    String runId();

    /**
     * A run begins.
     *
     * @param models the models that it will build, in order
     */
    record RunStarted(Instant at, String runId, Optional<String> pipeline, RunTrigger trigger, List<String> models)
            implements RockyEvent {
        public RunStarted {
            requireNonNull(at, "at");
            requireNonNull(runId, "runId");
            requireNonNull(pipeline, "pipeline");
            requireNonNull(trigger, "trigger");
            models = List.copyOf(models);
        }
    }

    /** A model is about to be built. */
    record MaterializationStarted(Instant at, String runId, String model, Target target) implements RockyEvent {
        public MaterializationStarted {
            requireNonNull(at, "at");
            requireNonNull(runId, "runId");
            requireNonNull(model, "model");
            requireNonNull(target, "target");
        }
    }

    /**
     * A statement for a model has ended.
     *
     * @param durationMs in milliseconds
     */
    record StatementExecuted(Instant at, String runId, String model, String sql, long durationMs)
            implements RockyEvent {
        public StatementExecuted {
            requireNonNull(at, "at");
            requireNonNull(runId, "runId");
            requireNonNull(model, "model");
            requireNonNull(sql, "sql");
        }
    }

    /** A model is built. */
    record MaterializationCompleted(Instant at, String runId, String model, Materialized result) implements RockyEvent {
        public MaterializationCompleted {
            requireNonNull(at, "at");
            requireNonNull(runId, "runId");
            requireNonNull(model, "model");
            requireNonNull(result, "result");
        }
    }

    /**
     * A model could not be built; its table is as it was.
     *
     * @param durationMs in milliseconds
     * @param sqlHash 16 hexadecimal digits that change with the model's query
     */
    record MaterializationFailed(
            Instant at,
            String runId,
            String model,
            Target target,
            Instant startedAt,
            long durationMs,
            String sqlHash,
            RunResult.TableError error)
            implements RockyEvent {
        public MaterializationFailed {
            requireNonNull(at, "at");
            requireNonNull(runId, "runId");
            requireNonNull(model, "model");
            requireNonNull(target, "target");
            requireNonNull(startedAt, "startedAt");
            requireNonNull(sqlHash, "sqlHash");
            requireNonNull(error, "error");
        }
    }

    /** A model is not tried, because something that it reads has failed. */
    record MaterializationSkipped(Instant at, String runId, RunResult.Contained reason) implements RockyEvent {
        public MaterializationSkipped {
            requireNonNull(at, "at");
            requireNonNull(runId, "runId");
            requireNonNull(reason, "reason");
        }
    }

    /** The shape of a table was changed to fit its model. */
    record DriftHandled(Instant at, String runId, String model, RunResult.DriftAction action) implements RockyEvent {
        public DriftHandled {
            requireNonNull(at, "at");
            requireNonNull(runId, "runId");
            requireNonNull(model, "model");
            requireNonNull(action, "action");
        }
    }

    /** Something that a person should know, but that stops nothing. */
    record Warned(Instant at, String runId, String model, String message) implements RockyEvent {
        public Warned {
            requireNonNull(at, "at");
            requireNonNull(runId, "runId");
            requireNonNull(model, "model");
            requireNonNull(message, "message");
        }
    }

    /** A run is over. The last event of its run. */
    record RunFinished(Instant at, String runId, RunResult result) implements RockyEvent {
        public RunFinished {
            requireNonNull(at, "at");
            requireNonNull(runId, "runId");
            requireNonNull(result, "result");
        }
    }
}
