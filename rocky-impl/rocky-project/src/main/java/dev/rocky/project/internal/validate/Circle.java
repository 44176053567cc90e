package dev.rocky.project.internal.validate;

import dev.rocky.lineage.DependencyGraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Things that wait for one another.
 *
 * @param path from the first of them back to it
 */
record Circle(List<String> path) {

    Circle {
        path = List.copyOf(path);
    }

    /** One circle, or empty if there is none. What waits for itself is one too. */
    static Optional<Circle> in(Map<String, List<String>> dependencies) {
        for (Map.Entry<String, List<String>> entry : dependencies.entrySet()) {
            if (entry.getValue().contains(entry.getKey())) {
                return Optional.of(new Circle(List.of(entry.getKey(), entry.getKey())));
            }
        }
        List<String> cycle = DependencyGraph.of(dependencies).cycle();
        return cycle.isEmpty() ? Optional.empty() : Optional.of(new Circle(cycle));
    }

    String first() {
        return path.get(0);
    }

    @Override
    public String toString() {
        return String.join(" → ", path);
    }
}
