package dev.rocky.compile;

import static java.util.Objects.requireNonNull;

import dev.rocky.model.Contract;
import dev.rocky.model.TargetDialect;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a compilation is told besides the project.
 *
 * @param variables the values of {@code @var(name)}
 * @param contracts contracts by model name that replace the models' own
 * @param targetDialect a warehouse that the models shall run on too; goes before the one that the project names
 * @param strict whether a promise that cannot be checked is an error
 * @param sources the columns of tables outside the project
 * @param sizes how large the tables of models are, for what it costs to build them
 * @param budgets whether what models are estimated to cost is held against their budgets
 * @param cacheTtl how long columns that were read in the warehouse are believed; a day where nothing is said
 * @param imports what stands in the files of imported projects, by the name of the import; others are not checked
 * @param models the models to compile, together with everything that they read; empty for all
 * @since 2.0
 */
public record CompileOptions(
        Map<String, String> variables,
        Map<String, Contract> contracts,
        Optional<TargetDialect> targetDialect,
        boolean strict,
        SourceSchemas sources,
        RecordedSizes sizes,
        boolean budgets,
        Optional<Duration> cacheTtl,
        Map<String, ImportedFiles> imports,
        Set<String> models) {

    /** Nothing besides the project. */
    public static final CompileOptions DEFAULT = new CompileOptions(
            Map.of(),
            Map.of(),
            Optional.empty(),
            false,
            SourceSchemas.EMPTY,
            RecordedSizes.EMPTY,
            true,
            Optional.empty(),
            Map.of(),
            Set.of());

    public CompileOptions {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        contracts = Collections.unmodifiableMap(new LinkedHashMap<>(contracts));
        requireNonNull(targetDialect, "targetDialect");
        requireNonNull(sources, "sources");
        requireNonNull(sizes, "sizes");
        requireNonNull(cacheTtl, "cacheTtl");
        imports = Map.copyOf(imports);
        models = Set.copyOf(models);
    }

    /** The same with these values of {@code @var(name)}. */
    public CompileOptions variables(Map<String, String> values) {
        return new CompileOptions(
                values, contracts, targetDialect, strict, sources, sizes, budgets, cacheTtl, imports, models);
    }

    /** The same with these contracts by model name; they replace the models' own. */
    public CompileOptions contracts(Map<String, Contract> values) {
        return new CompileOptions(
                variables, values, targetDialect, strict, sources, sizes, budgets, cacheTtl, imports, models);
    }

    /** The same with a warehouse that the models shall run on too. */
    public CompileOptions targetDialect(TargetDialect dialect) {
        return new CompileOptions(
                variables, contracts, Optional.of(dialect), strict, sources, sizes, budgets, cacheTtl, imports, models);
    }

    /** The same, where a promise that cannot be checked is an error or is not. */
    public CompileOptions strict(boolean everything) {
        return new CompileOptions(
                variables, contracts, targetDialect, everything, sources, sizes, budgets, cacheTtl, imports, models);
    }

    /** The same with these columns of tables outside the project. */
    public CompileOptions sources(SourceSchemas known) {
        return new CompileOptions(
                variables, contracts, targetDialect, strict, known, sizes, budgets, cacheTtl, imports, models);
    }

    /** The same with these sizes of the models' tables. */
    public CompileOptions sizes(RecordedSizes known) {
        return new CompileOptions(
                variables, contracts, targetDialect, strict, sources, known, budgets, cacheTtl, imports, models);
    }

    /** The same, where what models are estimated to cost is held against their budgets or is not. */
    public CompileOptions budgets(boolean held) {
        return new CompileOptions(
                variables, contracts, targetDialect, strict, sources, sizes, held, cacheTtl, imports, models);
    }

    /** The same, but columns that were read in the warehouse are believed for so long. */
    public CompileOptions cacheTtl(Duration longest) {
        return new CompileOptions(
                variables,
                contracts,
                targetDialect,
                strict,
                sources,
                sizes,
                budgets,
                Optional.of(longest),
                imports,
                models);
    }

    /** The same, with what stands in the files of imported projects. */
    public CompileOptions imports(Map<String, ImportedFiles> files) {
        return new CompileOptions(
                variables, contracts, targetDialect, strict, sources, sizes, budgets, cacheTtl, files, models);
    }

    /**
     * The same for these models and everything that they read, at any distance. The compiled project then has no other
     * models, and tells of nothing that is wrong with others. What looks at a project as a whole, such as tests, catalogs
     * and comparisons, takes all models nevertheless.
     */
    public CompileOptions models(Set<String> wanted) {
        return new CompileOptions(
                variables, contracts, targetDialect, strict, sources, sizes, budgets, cacheTtl, imports, wanted);
    }

    /** The same for all models. */
    public CompileOptions allModels() {
        return models.isEmpty() ? this : models(Set.of());
    }
}
