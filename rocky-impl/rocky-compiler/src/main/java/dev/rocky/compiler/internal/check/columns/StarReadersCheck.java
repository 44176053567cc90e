package dev.rocky.compiler.internal.check.columns;

import dev.rocky.compiler.internal.check.ModelCodes;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.LineageEdge;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds models whose readers depend on what a star happens to stand for. */
public final class StarReadersCheck {

    private static final int SHOWN = 3;

    private StarReadersCheck() {}

    /**
     * Check a model against what others take from it.
     *
     * @param others the models that read it
     */
    public static List<Diagnostic> check(CheckedModel model, List<CheckedModel> others) {
        Set<String> fromStar = model.compiled().starColumns();
        Map<String, Set<String>> readers = new TreeMap<>();
        for (CheckedModel other : others) {
            for (LineageEdge edge : other.analysis().lineage()) {
                ColumnRef source = edge.source();
                if (source.model().equals(model.name()) && fromStar.contains(source.column())) {
                    readers.computeIfAbsent(other.name(), key -> new TreeSet<>())
                            .add(source.column());
                }
            }
        }
        if (readers.isEmpty()) {
            return List.of();
        }
        String who = readers.entrySet().stream()
                .map(reader -> "`" + reader.getKey() + "` (" + columns(reader.getValue()) + ")")
                .collect(Collectors.joining(", "));
        return List.of(ModelCodes.P002
                .at(
                        model.name(),
                        model.placeOfStar(),
                        "SELECT * hands every change of its sources on to " + readers.size() + " downstream "
                                + (readers.size() == 1 ? "consumer" : "consumers") + ": " + who)
                .suggest("name the columns instead of *"));
    }

    private static String columns(Set<String> columns) {
        List<String> all = List.copyOf(columns);
        return all.size() <= SHOWN
                ? String.join(", ", all)
                : String.join(", ", all.subList(0, SHOWN)) + ", +" + (all.size() - SHOWN) + " more";
    }
}
