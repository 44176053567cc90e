package dev.rocky.compile;

import static java.util.Objects.requireNonNull;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.lineage.DependencyGraph;
import dev.rocky.lineage.LineageGraph;
import dev.rocky.model.Project;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A project with everything that is known of it before anything runs.
 *
 * @param models by name, in the order of the project; models that could not be read are among them
 * @param graph which models must be built before which
 * @param lineage which columns feed which
 * @param diagnostics everything that is wrong, in a fixed order
 * @param sizes how large the tables of models are, as far as that is recorded
 * @since 2.0
 */
public record CompiledProject(
        Project project,
        Map<String, CompiledModel> models,
        DependencyGraph graph,
        LineageGraph lineage,
        List<Diagnostic> diagnostics,
        RecordedSizes sizes,
        CompileTimings timings) {

    public CompiledProject {
        requireNonNull(project, "project");
        models = Collections.unmodifiableMap(new LinkedHashMap<>(models));
        requireNonNull(graph, "graph");
        requireNonNull(lineage, "lineage");
        diagnostics = List.copyOf(diagnostics);
        requireNonNull(sizes, "sizes");
        requireNonNull(timings, "timings");
    }

    /** The model of this name, or empty. */
    public Optional<CompiledModel> model(String name) {
        return Optional.ofNullable(models.get(name));
    }

    /**
     * The models that fill a table or stand for one, in the order of the project; of several with one table the first.
     *
     * @return by the full name of the table in lower case, which is how tables of two states of a project are told to be
     *     the same
     */
    public Map<String, CompiledModel> modelsByTable() {
        Map<String, CompiledModel> byTable = new LinkedHashMap<>();
        for (CompiledModel compiled : models.values()) {
            if (!compiled.model().isEphemeral()) {
                byTable.putIfAbsent(compiled.model().target().toString().toLowerCase(Locale.ROOT), compiled);
            }
        }
        return Collections.unmodifiableMap(byTable);
    }

    /** Whether anything is wrong that keeps the project from being run as a whole. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /** What is wrong with one model. */
    public List<Diagnostic> diagnosticsOf(String model) {
        return diagnostics.stream().filter(each -> each.model().equals(model)).toList();
    }

    /** The document that {@code rocky compile} prints. */
    public CompileReport report() {
        return CompileReport.of(this);
    }

    /**
     * Where the columns of a model come from and go to.
     *
     * @param determining whether the columns that decide its rows are told too
     * @throws RockyException if there is no such model
     */
    public ModelLineage lineageOf(String model, boolean determining) {
        return ModelLineage.of(this, existing(model), determining);
    }

    /**
     * Where one column comes from or goes to.
     *
     * @throws RockyException if there is no such model, or it has no such column
     */
    public ColumnLineage lineageOf(String model, String column, ColumnLineage.Direction direction) {
        return ColumnLineage.of(this, existing(model), column, direction);
    }

    /**
     * Tell how a column came to its type.
     *
     * @throws RockyException if there is no such model, or it has no such column
     */
    public ColumnExplanation explain(String model, String column) {
        return ColumnExplanation.of(this, lineageOf(model, column, ColumnLineage.Direction.UPSTREAM));
    }

    private CompiledModel existing(String name) {
        return model(name).orElseThrow(() -> project.noModel(name));
    }
}
