package dev.rocky.engine.internal.state;

import dev.rocky.Rocky;
import dev.rocky.event.EventListener;
import dev.rocky.event.RockyEvent;
import dev.rocky.history.RunRecord;
import dev.rocky.history.RunRecord.ModelExecution;
import dev.rocky.run.Materialized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Listens to one run and writes it into the history when it is over. */
public final class RunRecorder implements EventListener {

    private final String configHash;
    private final Optional<String> sessionSource;
    private final String hostname;
    private final Consumer<RunRecord> keep;
    private final List<ModelExecution> models = new ArrayList<>();
    private RockyEvent.@Nullable RunStarted start;

    /**
     * @param keep writes the record down
     */
    public RunRecorder(String configHash, Optional<String> sessionSource, String hostname, Consumer<RunRecord> keep) {
        this.configHash = configHash;
        this.sessionSource = sessionSource;
        this.hostname = hostname;
        this.keep = keep;
    }

    @Override
    public void on(RockyEvent event) {
        switch (event) {
            case RockyEvent.RunStarted started -> start = started;
            case RockyEvent.MaterializationCompleted done -> models.add(execution(done.model(), done.result()));
            case RockyEvent.MaterializationFailed failed ->
                models.add(new ModelExecution(
                        failed.model(),
                        failed.startedAt(),
                        failed.at(),
                        failed.durationMs(),
                        Optional.empty(),
                        "failed",
                        failed.sqlHash()));
            case RockyEvent.RunFinished finished -> keep.accept(record(finished));
            case RockyEvent.MaterializationStarted ignored -> {}
            case RockyEvent.StatementExecuted ignored -> {}
            case RockyEvent.MaterializationSkipped ignored -> {}
            case RockyEvent.DriftHandled ignored -> {}
            case RockyEvent.Warned ignored -> {}
        }
    }

    private static ModelExecution execution(String model, Materialized built) {
        return new ModelExecution(
                model,
                built.startedAt(),
                built.startedAt().plusMillis(built.durationMs()),
                built.durationMs(),
                built.rowsCopied(),
                "success",
                built.metadata().sqlHash().orElse(""));
    }

    private RunRecord record(RockyEvent.RunFinished finished) {
        RockyEvent.RunStarted began = start;
        if (began == null) {
            throw new IllegalStateException("a run ended that never began: " + finished.runId());
        }
        return new RunRecord(
                finished.runId(),
                began.at(),
                finished.at(),
                finished.result().status().spelling(),
                inPlanOrder(began.models()),
                began.trigger().spelling(),
                configHash,
                sessionSource,
                Optional.of(hostname),
                Optional.of(Rocky.version()),
                began.pipeline());
    }

    /** Models end in the order that the warehouse likes; what is remembered has the order of the plan. */
    private List<ModelExecution> inPlanOrder(List<String> plan) {
        Map<String, Integer> places = new HashMap<>();
        plan.forEach(name -> places.put(name, places.size()));
        return models.stream()
                .sorted(Comparator.comparingInt(each -> places.getOrDefault(each.modelName(), places.size())))
                .toList();
    }
}
