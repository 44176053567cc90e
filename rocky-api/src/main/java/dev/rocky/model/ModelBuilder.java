package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import dev.rocky.source.Origin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Model} step by step.
 *
 * <p>Everything but the body has a default: the model replaces a table of its own name in the
 * default schema. Not safe for use by several threads.
 *
 * @since 2.0
 */
public final class ModelBuilder {

    private final String name;
    private @Nullable ModelBody body;
    private Materialization materialization = new Materialization.FullRefresh();
    private @Nullable String catalog;
    private @Nullable String schema;
    private @Nullable String table;
    private List<String> dependsOn = List.of();
    private final List<SourceTable> sources = new ArrayList<>();
    private Optional<String> adapter = Optional.empty();
    private Optional<String> intent = Optional.empty();
    private Optional<Freshness> freshness = Optional.empty();
    private final List<DeclarativeTest> tests = new ArrayList<>();
    private final List<UnitTest> unitTests = new ArrayList<>();
    private Optional<TableFormat> format = Optional.empty();
    private FormatOptions formatOptions = FormatOptions.NONE;
    private final Map<String, String> tags = new LinkedHashMap<>();
    private final Map<String, String> governanceTags = new LinkedHashMap<>();
    private final Map<String, String> classification = new LinkedHashMap<>();
    private Optional<Integer> retentionDays = Optional.empty();
    private Optional<Budget> budget = Optional.empty();
    private Model.SkipRules skip = Model.SkipRules.AUTOMATIC;
    private final List<SurrogateKey> surrogateKeys = new ArrayList<>();
    private final Map<String, String> columnDescriptions = new LinkedHashMap<>();
    private Optional<Contract> contract = Optional.empty();
    private Origin origin = Origin.none();

    ModelBuilder(String name) {
        this.name = Names.requireName(name, "model name");
    }

    ModelBuilder(Model model) {
        this(model.name());
        body = model.body();
        materialization = model.materialization();
        target(model.target());
        dependsOn = model.dependsOn();
        sources.addAll(model.sources());
        adapter = model.adapter();
        intent = model.intent();
        freshness = model.freshness();
        tests.addAll(model.tests());
        unitTests.addAll(model.unitTests());
        format = model.format();
        formatOptions = model.formatOptions();
        tags.putAll(model.tags());
        governanceTags.putAll(model.governanceTags());
        classification.putAll(model.classification());
        retentionDays = model.retentionDays();
        budget = model.budget();
        skip = model.skip();
        surrogateKeys.addAll(model.surrogateKeys());
        columnDescriptions.putAll(model.columnDescriptions());
        contract = model.contract();
        origin = model.origin();
    }

    /** Compute the model with a SQL query in the dialect of its warehouse. */
    public ModelBuilder sql(String query) {
        return body(ModelBody.Sql.of(query));
    }

    /** Compute the model with a body that was already read. */
    public ModelBuilder body(ModelBody newBody) {
        body = requireNonNull(newBody, "body");
        return this;
    }

    /** Choose how the rows reach the warehouse. Defaults to a full refresh. */
    public ModelBuilder materialize(Materialization choice) {
        materialization = requireNonNull(choice, "materialization");
        return this;
    }

    /** Fill this table. */
    public ModelBuilder target(Target target) {
        catalog = target.catalog();
        schema = target.schema();
        table = target.table();
        return this;
    }

    /** Fill a table in this catalog. */
    public ModelBuilder catalog(String newCatalog) {
        catalog = requireNonNull(newCatalog, "catalog");
        return this;
    }

    /** Fill a table in this schema. */
    public ModelBuilder schema(String newSchema) {
        schema = requireNonNull(newSchema, "schema");
        return this;
    }

    /** Fill a table of this name. Defaults to the name of the model. */
    public ModelBuilder table(String newTable) {
        table = Names.requireName(newTable, "table");
        return this;
    }

    /** Build these models first, besides the ones that the query reads. */
    public ModelBuilder dependsOn(String... models) {
        return dependsOn(List.of(models));
    }

    /** Build these models first, besides the ones that the query reads. */
    public ModelBuilder dependsOn(List<String> models) {
        dependsOn = List.copyOf(models);
        return this;
    }

    /** Declare a table outside the project that the query reads. */
    public ModelBuilder source(SourceTable source) {
        sources.add(source);
        return this;
    }

    /** Name the adapter that the model is meant for. */
    public ModelBuilder adapter(String newAdapter) {
        adapter = Optional.of(newAdapter);
        return this;
    }

    /** Say what the model is for, in plain words. */
    public ModelBuilder intent(String newIntent) {
        intent = Optional.of(newIntent);
        return this;
    }

    /** Say how old the data may become. */
    public ModelBuilder freshness(Freshness newFreshness) {
        freshness = Optional.of(newFreshness);
        return this;
    }

    /** Say how old the newest row may become. */
    public ModelBuilder freshness(Duration oldest) {
        return freshness(new Freshness(oldest.toSeconds(), Optional.empty(), Optional.empty()));
    }

    /** Test the model's table. */
    public ModelBuilder test(DeclarativeTest test) {
        tests.add(test);
        return this;
    }

    /** Test the model's query over given rows. */
    public ModelBuilder unitTest(UnitTest test) {
        unitTests.add(test);
        return this;
    }

    /** Choose the storage format of a lakehouse. */
    public ModelBuilder format(TableFormat newFormat) {
        format = Optional.of(newFormat);
        return this;
    }

    /** Choose the layout of a lakehouse table. */
    public ModelBuilder formatOptions(FormatOptions options) {
        formatOptions = requireNonNull(options, "options");
        return this;
    }

    /** Label the model. */
    public ModelBuilder tag(String key, String value) {
        tags.put(key, value);
        return this;
    }

    /** Label the model's table in the warehouse. */
    public ModelBuilder governanceTag(String key, String value) {
        governanceTags.put(key, value);
        return this;
    }

    /** Classify a column. */
    public ModelBuilder classify(String column, String tag) {
        classification.put(column, tag);
        return this;
    }

    /** Keep old versions of the rows for so many days. */
    public ModelBuilder retentionDays(int days) {
        retentionDays = Optional.of(days);
        return this;
    }

    /** Limit what building the model may cost. */
    public ModelBuilder budget(Budget newBudget) {
        budget = Optional.of(newBudget);
        return this;
    }

    /** Say whether an unchanged model may be skipped. */
    public ModelBuilder skip(Model.SkipRules rules) {
        skip = requireNonNull(rules, "rules");
        return this;
    }

    /** Add a key column that is computed from others. */
    public ModelBuilder surrogateKey(SurrogateKey key) {
        surrogateKeys.add(key);
        return this;
    }

    /** Describe a column for the catalog. */
    public ModelBuilder describe(String column, String description) {
        columnDescriptions.put(column, description);
        return this;
    }

    /** Promise what the model's readers may rely on. */
    public ModelBuilder contract(Contract newContract) {
        contract = Optional.of(newContract);
        return this;
    }

    /** Promise what the model's readers may rely on. */
    public ModelBuilder contract(Consumer<ContractBuilder> promise) {
        ContractBuilder builder = new ContractBuilder();
        promise.accept(builder);
        return contract(builder.build());
    }

    /** Say where the model was read from. */
    public ModelBuilder origin(Origin newOrigin) {
        origin = requireNonNull(newOrigin, "origin");
        return this;
    }

    /**
     * Let someone else set what was left open.
     *
     * @param change gets this builder and returns it
     */
    public ModelBuilder with(UnaryOperator<ModelBuilder> change) {
        return change.apply(this);
    }

    /**
     * Finish the model in an empty catalog and the schema {@code main}, where it names none.
     *
     * @throws IllegalStateException if the model has no body
     */
    public Model build() {
        return build("", "main");
    }

    /**
     * Finish the model.
     *
     * @param defaultCatalog where the model names no catalog; may be empty
     * @param defaultSchema where the model names no schema
     * @throws IllegalStateException if the model has no body
     */
    public Model build(String defaultCatalog, String defaultSchema) {
        ModelBody theBody = body;
        if (theBody == null) {
            throw new IllegalStateException("model '" + name + "' has no body; give it one with sql(…)");
        }
        return new Model(
                name,
                theBody,
                materialization,
                new Target(
                        catalog == null ? defaultCatalog : catalog,
                        schema == null ? defaultSchema : schema,
                        table == null ? name : table),
                dependsOn,
                sources,
                adapter,
                intent,
                freshness,
                tests,
                unitTests,
                format,
                formatOptions,
                tags,
                governanceTags,
                classification,
                retentionDays,
                budget,
                skip,
                surrogateKeys,
                columnDescriptions,
                contract,
                origin);
    }
}
