package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import dev.rocky.source.Origin;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One model: a query, the table it fills and how.
 *
 * <p>Build one with {@link #builder(String)}. A copy that differs in a few things starts at
 * {@link #toBuilder()}.
 *
 * @param name unique in the project; other models read it by this name
 * @param target the table or view that it fills
 * @param dependsOn models that must be built first, as declared; the ones found in the query come on top
 * @param sources tables outside the project that it declares to read
 * @param adapter the adapter it is meant for, where it names one
 * @param intent what it is for, in plain words
 * @param tests declarative tests of its table
 * @param unitTests tests of its query over given rows
 * @param tags free labels
 * @param governanceTags labels that are set on the table in the warehouse
 * @param classification column to classification tag
 * @param retentionDays how long the warehouse keeps old versions, in days
 * @param budget what building it may cost
 * @param skip whether an unchanged model may be skipped
 * @param surrogateKeys key columns that are computed around the query
 * @param columnDescriptions column to description
 * @param contract what its readers may rely on
 * @param origin the file that declares it; keys are those of the sidecar or frontmatter
 * @since 2.0
 */
public record Model(
        String name,
        ModelBody body,
        Materialization materialization,
        Target target,
        List<String> dependsOn,
        List<SourceTable> sources,
        Optional<String> adapter,
        Optional<String> intent,
        Optional<Freshness> freshness,
        List<DeclarativeTest> tests,
        List<UnitTest> unitTests,
        Optional<TableFormat> format,
        FormatOptions formatOptions,
        Map<String, String> tags,
        Map<String, String> governanceTags,
        Map<String, String> classification,
        Optional<Integer> retentionDays,
        Optional<Budget> budget,
        SkipRules skip,
        List<SurrogateKey> surrogateKeys,
        Map<String, String> columnDescriptions,
        Optional<Contract> contract,
        Origin origin) {

    public Model {
        Names.requireName(name, "model name");
        requireNonNull(body, "body");
        requireNonNull(materialization, "materialization");
        requireNonNull(target, "target");
        dependsOn = List.copyOf(dependsOn.size() < 2 ? dependsOn : new LinkedHashSet<>(dependsOn));
        sources = List.copyOf(sources);
        requireNonNull(adapter, "adapter");
        requireNonNull(intent, "intent");
        requireNonNull(freshness, "freshness");
        tests = List.copyOf(tests);
        unitTests = List.copyOf(unitTests);
        requireNonNull(format, "format");
        requireNonNull(formatOptions, "formatOptions");
        tags = Names.orderedCopy(tags);
        governanceTags = Names.orderedCopy(governanceTags);
        classification = Names.orderedCopy(classification);
        requireNonNull(retentionDays, "retentionDays");
        requireNonNull(budget, "budget");
        requireNonNull(skip, "skip");
        surrogateKeys = List.copyOf(surrogateKeys);
        columnDescriptions = Names.orderedCopy(columnDescriptions);
        requireNonNull(contract, "contract");
        requireNonNull(origin, "origin");
    }

    /** Start a model; a body is all it still needs. */
    public static ModelBuilder builder(String name) {
        return new ModelBuilder(name);
    }

    /** Start from everything that this model says. */
    public ModelBuilder toBuilder() {
        return new ModelBuilder(this);
    }

    /** Whether the model has no table of its own. */
    public boolean isEphemeral() {
        return materialization instanceof Materialization.Ephemeral;
    }

    /**
     * Whether an unchanged model may be skipped; empty values are judged from the query.
     *
     * @param deterministic whether the same input always gives the same rows
     */
    public record SkipRules(Optional<Boolean> eligible, Optional<Boolean> deterministic) {

        /** Nothing said: judge from the query. */
        public static final SkipRules AUTOMATIC = new SkipRules(Optional.empty(), Optional.empty());

        public SkipRules {
            requireNonNull(eligible, "eligible");
            requireNonNull(deterministic, "deterministic");
        }
    }
}
