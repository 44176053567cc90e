package dev.rocky;

import static java.util.Objects.requireNonNull;

import dev.rocky.diagnostic.RockyException;
import dev.rocky.model.AdapterConfig;
import dev.rocky.model.DeclaredFunction;
import dev.rocky.model.Macro;
import dev.rocky.model.Model;
import dev.rocky.model.ModelBuilder;
import dev.rocky.model.Pipeline;
import dev.rocky.model.Project;
import dev.rocky.model.ProjectRules;
import dev.rocky.model.StateConfig;
import dev.rocky.source.Origin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Builds a {@link Project} in Java.
 *
 * <p>A project without a pipeline gets one that builds all models on the adapter {@code default} and creates
 * missing schemas. Not safe for use by several threads; the project that comes out is.
 *
 * @since 2.0
 */
public final class ProjectBuilder {

    private final String name;
    private Path directory = Path.of("");
    private String catalog = "";
    private String schema = "main";
    private StateConfig state = StateConfig.LOCAL;
    private final Map<String, AdapterConfig> adapters = new LinkedHashMap<>();
    private final Map<String, Pipeline> pipelines = new LinkedHashMap<>();
    private final Map<String, ModelBuilder> models = new LinkedHashMap<>();
    private final List<DeclaredFunction> functions = new ArrayList<>();
    private final Map<String, Macro> macros = new LinkedHashMap<>();

    ProjectBuilder(String name) {
        this.name = requireNonNull(name, "name");
    }

    /** Take relative paths to be relative to this folder. Defaults to the working directory. */
    public ProjectBuilder directory(Path folder) {
        directory = requireNonNull(folder, "folder");
        return this;
    }

    /** Build models in this catalog and schema where they name none. Defaults to no catalog and {@code main}. */
    public ProjectBuilder defaultTarget(String newCatalog, String newSchema) {
        catalog = requireNonNull(newCatalog, "catalog");
        schema = requireNonNull(newSchema, "schema");
        return this;
    }

    /**
     * Add a warehouse.
     *
     * @throws IllegalArgumentException if the project has an adapter of that name
     */
    public ProjectBuilder adapter(AdapterConfig adapter) {
        if (adapters.putIfAbsent(adapter.name(), adapter) != null) {
            throw new IllegalArgumentException("the project has an adapter '" + adapter.name() + "' already");
        }
        return this;
    }

    /**
     * Add a model.
     *
     * @param define gets a builder, sets what the model needs, and returns it
     * @throws IllegalArgumentException if the project has a model of that name
     */
    public ProjectBuilder model(String modelName, UnaryOperator<ModelBuilder> define) {
        if (models.putIfAbsent(modelName, define.apply(Model.builder(modelName))) != null) {
            throw new IllegalArgumentException("the project has a model '" + modelName + "' already");
        }
        return this;
    }

    /**
     * Add a pipeline. One that builds models and names none builds all.
     *
     * @throws IllegalArgumentException if the project has a pipeline of that name
     */
    public ProjectBuilder pipeline(Pipeline pipeline) {
        if (pipelines.putIfAbsent(pipeline.name(), pipeline) != null) {
            throw new IllegalArgumentException("the project has a pipeline '" + pipeline.name() + "' already");
        }
        return this;
    }

    /** Say what a function gives that users of the warehouse wrote. */
    public ProjectBuilder function(DeclaredFunction function) {
        functions.add(requireNonNull(function, "function"));
        return this;
    }

    /**
     * Add a piece of SQL that models may use.
     *
     * @throws IllegalArgumentException if the project has a macro of that name
     */
    public ProjectBuilder macro(Macro macro) {
        if (macros.putIfAbsent(macro.name(), macro) != null) {
            throw new IllegalArgumentException("the project has a macro '" + macro.name() + "' already");
        }
        return this;
    }

    /** Remember runs here. Defaults to beside the models. */
    public ProjectBuilder state(StateConfig config) {
        state = requireNonNull(config, "config");
        return this;
    }

    /**
     * Finish the project.
     *
     * @throws IllegalStateException if a model has no body
     */
    public Project build() {
        Map<String, Model> built = new LinkedHashMap<>();
        models.forEach((key, builder) -> built.put(key, builder.build(catalog, schema)));
        List<String> all = List.copyOf(built.keySet());
        Map<String, Pipeline> finished = new LinkedHashMap<>(pipelines);
        if (finished.isEmpty()) {
            finished.put(name, Pipeline.Transformation.undeclared(name));
        }
        finished.replaceAll((key, pipeline) -> pipeline instanceof Pipeline.Transformation transformation
                        && transformation.models().isEmpty()
                ? transformation.models(all)
                : pipeline);
        return new Project(
                name,
                directory.toAbsolutePath().normalize(),
                adapters,
                finished,
                built,
                state,
                ProjectRules.NONE.functions(functions).macros(macros),
                Origin.none());
    }

    /**
     * Finish the project and open it.
     *
     * @throws IllegalStateException if a model has no body
     * @throws RockyException if the engine is not on the class path
     */
    public Rocky open() {
        return Rocky.open(build());
    }
}
