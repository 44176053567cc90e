package dev.rocky.engine.internal.test;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.engine.internal.plan.UnknownModel;
import dev.rocky.engine.internal.warehouse.Warehouses;
import dev.rocky.model.AdapterConfig;
import dev.rocky.model.Pipeline;
import dev.rocky.model.Project;
import dev.rocky.spi.WarehouseSession;
import dev.rocky.test.TestOptions;
import dev.rocky.test.TestReport;
import dev.rocky.test.TestReport.DeclarativeResult;
import dev.rocky.test.TestReport.DeclarativeSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the declared tests of one project in the warehouses where its tables stand. */
public final class DeclaredTests {

    private final Project project;
    private final Warehouses warehouses;

    public DeclaredTests(Project project, Warehouses warehouses) {
        this.project = project;
        this.warehouses = warehouses;
    }

    /**
     * Test.
     *
     * @throws RockyException if there is no such model or pipeline, or a warehouse cannot be opened
     */
    public TestReport test(CompiledProject compiled, TestOptions options) {
        options.model().filter(name -> !project.models().containsKey(name)).ifPresent(name -> {
            throw UnknownModel.exception(name, project.models().keySet());
        });
        Map<String, List<CompiledModel>> byAdapter = new LinkedHashMap<>();
        compiled.models().values().stream()
                .filter(model ->
                        options.model().isEmpty() || options.model().get().equals(model.name()))
                .filter(model -> !model.model().tests().isEmpty())
                .forEach(model -> byAdapter
                        .computeIfAbsent(adapter(model, options), key -> new ArrayList<>())
                        .add(model));
        List<DeclarativeResult> results = new ArrayList<>();
        byAdapter.forEach((adapter, models) -> {
            try (WarehouseSession session = warehouses.open(adapter).session()) {
                WarehouseTests tests = new WarehouseTests(session, warehouses.dialect(adapter));
                models.forEach(model -> results.addAll(tests.run(model)));
            }
        });
        return new TestReport(
                0, 0, 0, List.of(), List.of(), Optional.of(DeclarativeSummary.of(results)), Optional.empty());
    }

    /** The adapter of the chosen pipeline, or of the one that builds the model. */
    private String adapter(CompiledModel model, TestOptions options) {
        if (options.pipeline().isPresent()) {
            Pipeline pipeline = project.pipelines().get(options.pipeline().get());
            if (pipeline == null) {
                throw new RockyException(
                        "there is no pipeline '" + options.pipeline().get() + "'",
                        "pipelines: " + String.join(", ", project.pipelines().keySet()));
            }
            return pipeline.targetAdapter();
        }
        return project.pipelines().values().stream()
                .filter(each -> each instanceof Pipeline.Transformation transformation
                        && transformation.models().contains(model.name()))
                .map(Pipeline::targetAdapter)
                .findFirst()
                .orElse(AdapterConfig.DEFAULT_NAME);
    }
}
