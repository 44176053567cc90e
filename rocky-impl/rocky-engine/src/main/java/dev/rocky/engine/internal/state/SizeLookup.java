package dev.rocky.engine.internal.state;

import dev.rocky.compile.RecordedSizes;
import dev.rocky.compile.RecordedSizes.Size;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.history.RunRecord;
import dev.rocky.history.RunRecord.ModelExecution;
import dev.rocky.model.Materialization;
import dev.rocky.model.Model;
import dev.rocky.model.Project;
import dev.rocky.spi.StateReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows how large the tables of a project are, from the rows that its last runs counted. */
public final class SizeLookup {

    private static final int MOST_RUNS = 64;
    /** So that a compilation of a large project does not wait for all its history. */
    private static final int MOST_EXECUTIONS = 10_000;

    private final Project project;
    private final StateAccess state;

    public SizeLookup(Project project, StateAccess state) {
        this.project = project;
        this.state = state;
    }

    /** What is recorded; it is read when somebody wants to know a size. */
    public RecordedSizes recorded() {
        return RecordedSizes.askedLater(() -> sizes(runs()));
    }

    /** A state that cannot be read holds nothing. */
    private List<RunRecord> runs() {
        int limit = Math.clamp(MOST_EXECUTIONS / Math.max(1, project.models().size()), 1, MOST_RUNS);
        try {
            Optional<StateReader> reader = state.openForReading();
            if (reader.isEmpty()) {
                return List.of();
            }
            try (StateReader open = reader.get()) {
                return open.runs(limit);
            }
        } catch (RockyException e) {
            return List.of();
        }
    }

    private Map<String, Size> sizes(List<RunRecord> newestFirst) {
        Map<String, Size> sizes = new LinkedHashMap<>();
        for (RunRecord run : newestFirst) {
            for (ModelExecution execution : run.modelsExecuted()) {
                Optional<Model> model = project.model(execution.modelName());
                if (model.isPresent() && execution.rowsAffected().isPresent()) {
                    add(sizes, model.get(), execution.rowsAffected().get());
                }
            }
        }
        return sizes;
    }

    private static void add(Map<String, Size> sizes, Model model, long rows) {
        switch (model.materialization()) {
            case Materialization.FullRefresh whole -> sizes.putIfAbsent(model.name(), Size.ofRows(rows));
            case Materialization.MaterializedView whole -> sizes.putIfAbsent(model.name(), Size.ofRows(rows));
            case Materialization.Incremental added -> sum(sizes, model, rows);
            case Materialization.Microbatch added -> sum(sizes, model, rows);
            case Materialization.Merge touched -> most(sizes, model, rows);
            case Materialization.TimeInterval touched -> most(sizes, model, rows);
            case Materialization.DeleteInsert touched -> most(sizes, model, rows);
            case Materialization.Snapshot touched -> most(sizes, model, rows);
            case Materialization.DynamicTable touched -> most(sizes, model, rows);
            case Materialization.Ephemeral none -> {}
            case Materialization.View none -> {}
        }
    }

    private static void sum(Map<String, Size> sizes, Model model, long rows) {
        sizes.merge(model.name(), Size.ofSomeRows(rows), (before, now) -> Size.ofSomeRows(before.rows() + now.rows()));
    }

    private static void most(Map<String, Size> sizes, Model model, long rows) {
        sizes.merge(model.name(), Size.ofSomeRows(rows), (before, now) -> before.rows() >= now.rows() ? before : now);
    }
}
