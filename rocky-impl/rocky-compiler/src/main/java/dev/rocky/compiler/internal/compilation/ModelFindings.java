package dev.rocky.compiler.internal.compilation;

import dev.rocky.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong with one model, whatever the others are like. */
final class ModelFindings {

    private final String model;
    private final Map<Phase, List<Diagnostic>> byPhase;

    private ModelFindings(String model, Map<Phase, List<Diagnostic>> byPhase) {
        this.model = model;
        this.byPhase = byPhase;
    }

    /** The model's name. */
    String model() {
        return model;
    }

    /** Whether nothing is wrong. */
    boolean isEmpty() {
        return byPhase.isEmpty();
    }

    /** The groups in which anything was found. */
    Set<Phase> phases() {
        return byPhase.keySet();
    }

    /** What was found in one group, in order. */
    List<Diagnostic> of(Phase phase) {
        return byPhase.getOrDefault(phase, List.of());
    }

    /** Collects what is found. Not for use by several threads. */
    static final class Builder {

        private final String model;
        private final Map<Phase, List<Diagnostic>> byPhase = new EnumMap<>(Phase.class);

        Builder(String model) {
            this.model = model;
        }

        /** Add to what was found in a group. */
        Builder add(Phase phase, List<Diagnostic> found) {
            if (!found.isEmpty()) {
                List<Diagnostic> before = byPhase.getOrDefault(phase, List.of());
                byPhase.put(phase, before.isEmpty() ? List.copyOf(found) : joined(before, found));
            }
            return this;
        }

        private static List<Diagnostic> joined(List<Diagnostic> first, List<Diagnostic> second) {
            List<Diagnostic> all = new ArrayList<>(first);
            all.addAll(second);
            return List.copyOf(all);
        }

        /** Everything that was found. */
        ModelFindings build() {
            return new ModelFindings(model, byPhase.isEmpty() ? Map.of() : new EnumMap<>(byPhase));
        }
    }
}
