package dev.rocky.history;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The newest runs. The document that {@code rocky history} prints.
 *
 * @param runs newest first
 * @param count how many there are in {@code runs}
 * @since 2.0
 */
public record RunHistory(List<Run> runs, int count) {

    public RunHistory {
        runs = List.copyOf(runs);
    }

    /** A history of these runs. */
    public static RunHistory of(List<RunRecord> records) {
        return new RunHistory(records.stream().map(Run::of).toList(), records.size());
    }

    /**
     * One run.
     *
     * @param modelsExecuted how many models it built or tried
     * @param durationMs in milliseconds
     */
    public record Run(
            String runId,
            Instant startedAt,
            String status,
            String trigger,
            int modelsExecuted,
            long durationMs,
            List<RunModel> models,
            Optional<String> pipeline) {

        public Run {
            requireNonNull(runId, "runId");
            requireNonNull(startedAt, "startedAt");
            requireNonNull(status, "status");
            requireNonNull(trigger, "trigger");
            models = List.copyOf(models);
            requireNonNull(pipeline, "pipeline");
        }

        static Run of(RunRecord run) {
            return new Run(
                    run.runId(),
                    run.startedAt(),
                    run.status(),
                    run.trigger(),
                    run.modelsExecuted().size(),
                    run.finishedAt().toEpochMilli() - run.startedAt().toEpochMilli(),
                    run.modelsExecuted().stream().map(RunModel::of).toList(),
                    run.pipeline());
        }
    }

    /** One model of a run. */
    public record RunModel(String modelName, long durationMs, Optional<Long> rowsAffected, String status) {
        public RunModel {
            requireNonNull(modelName, "modelName");
            requireNonNull(rowsAffected, "rowsAffected");
            requireNonNull(status, "status");
        }

        static RunModel of(RunRecord.ModelExecution model) {
            return new RunModel(model.modelName(), model.durationMs(), model.rowsAffected(), model.status());
        }
    }
}
