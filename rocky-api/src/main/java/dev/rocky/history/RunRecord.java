package dev.rocky.history;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One run, as it is remembered.
 *
 * @param status as {@link dev.rocky.run.RunStatus} spells it
 * @param trigger as {@link dev.rocky.run.RunTrigger} spells it
 * @param configHash 16 hexadecimal digits that change with the configuration
 * @param rockyVersion the version that made the record
 * @since 2.0
 */
public record RunRecord(
        String runId,
        Instant startedAt,
        Instant finishedAt,
        String status,
        List<ModelExecution> modelsExecuted,
        String trigger,
        String configHash,
        Optional<String> sessionSource,
        Optional<String> hostname,
        Optional<String> rockyVersion,
        Optional<String> pipeline) {

    public RunRecord {
        requireNonNull(runId, "runId");
        requireNonNull(startedAt, "startedAt");
        requireNonNull(finishedAt, "finishedAt");
        requireNonNull(status, "status");
        modelsExecuted = List.copyOf(modelsExecuted);
        requireNonNull(trigger, "trigger");
        requireNonNull(configHash, "configHash");
        requireNonNull(sessionSource, "sessionSource");
        requireNonNull(hostname, "hostname");
        requireNonNull(rockyVersion, "rockyVersion");
        requireNonNull(pipeline, "pipeline");
    }

    /**
     * One model in a run.
     *
     * @param durationMs in milliseconds
     * @param status {@code success} or {@code failed}
     * @param sqlHash 16 hexadecimal digits that change with the model's query
     */
    public record ModelExecution(
            String modelName,
            Instant startedAt,
            Instant finishedAt,
            long durationMs,
            Optional<Long> rowsAffected,
            String status,
            String sqlHash) {

        public ModelExecution {
            requireNonNull(modelName, "modelName");
            requireNonNull(startedAt, "startedAt");
            requireNonNull(finishedAt, "finishedAt");
            requireNonNull(rowsAffected, "rowsAffected");
            requireNonNull(status, "status");
            requireNonNull(sqlHash, "sqlHash");
        }
    }
}
