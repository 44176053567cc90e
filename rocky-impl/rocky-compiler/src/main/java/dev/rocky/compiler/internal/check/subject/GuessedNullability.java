package dev.rocky.compiler.internal.check.subject;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.SourceSchemas;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.LineageGraph;
import dev.rocky.lineage.TracedEdge;
import dev.rocky.type.Column;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the columns of which nobody knows whether they may hold {@code NULL}.
 *
 * <p>What is not known counts as nullable. That is right for readers, but nothing to blame an author for: a column that
 * is cast from one of a table nobody has described has a certain type, and may well never be {@code NULL}.
 */
public final class GuessedNullability {

    private final Map<String, CompiledModel> models;
    private final LineageGraph lineage;
    private final SourceSchemas sources;

    /**
     * @param models all models, by name
     * @param sources every table outside the project whose columns are known
     */
    public GuessedNullability(Map<String, CompiledModel> models, LineageGraph lineage, SourceSchemas sources) {
        this.models = requireNonNull(models, "models");
        this.lineage = requireNonNull(lineage, "lineage");
        this.sources = requireNonNull(sources, "sources");
    }

    /** Those columns of a model. */
    public Set<String> of(CompiledModel model) {
        return model.columns().stream()
                .filter(Column::nullable)
                .map(Column::name)
                .filter(column -> isGuess(new ColumnRef(model.name(), column)))
                .collect(Collectors.toSet());
    }

    private boolean isGuess(ColumnRef column) {
        List<TracedEdge> edges = lineage.upstream(column);
        return edges.isEmpty()
                || edges.stream().anyMatch(traced -> !isKnown(traced.edge().source()));
    }

    private boolean isKnown(ColumnRef column) {
        CompiledModel model = models.get(column.model());
        Optional<Column> found = model == null
                ? sources.find(List.of(column.model().split("\\.", -1))).stream()
                        .flatMap(List::stream)
                        .filter(each -> each.name().equalsIgnoreCase(column.column()))
                        .findFirst()
                : model.column(column.column());
        return found.isPresent() && !found.get().type().isUnknown();
    }
}
