package dev.rocky.engine.internal.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which work may start: what has all its inputs, in the order of the plan. Used by one thread.
 *
 * <p>What needs something that failed is blocked, and so is what needs that.
 */
final class ReadyQueue {

    private final List<String> plan;
    private final Map<String, Integer> place = new HashMap<>();
    private final Map<String, List<String>> readers = new HashMap<>();
    private final Map<String, Integer> open = new HashMap<>();
    private final Map<String, Set<String>> blockedBy = new HashMap<>();
    private final PriorityQueue<Integer> ready = new PriorityQueue<>();

    /**
     * @param inputs the work in the order of the plan, each with what it needs; what is no work itself is not waited for
     */
    ReadyQueue(Map<String, ? extends Collection<String>> inputs) {
        plan = List.copyOf(inputs.keySet());
        for (int i = 0; i < plan.size(); i++) {
            place.put(plan.get(i), i);
        }
        inputs.forEach((name, needs) -> {
            Set<String> known = new LinkedHashSet<>(needs);
            known.retainAll(inputs.keySet());
            open.put(name, known.size());
            known.forEach(each ->
                    readers.computeIfAbsent(each, key -> new ArrayList<>()).add(name));
            if (known.isEmpty()) {
                ready.add(placeOf(name));
            }
        });
    }

    private int placeOf(String name) {
        return place.getOrDefault(name, -1);
    }

    /** Whether something may start now. */
    boolean hasReady() {
        return !ready.isEmpty();
    }

    /** Take the next work that may start. */
    String take() {
        return plan.get(ready.remove());
    }

    /** Something is done. */
    void done(String name) {
        for (String reader : readers.getOrDefault(name, List.of())) {
            if (open.merge(reader, -1, Integer::sum) == 0 && !blockedBy.containsKey(reader)) {
                ready.add(placeOf(reader));
            }
        }
    }

    /**
     * Something failed.
     *
     * @return what is blocked by that and was not blocked before, in the order of the plan
     */
    List<String> failed(String name) {
        TreeSet<Integer> newlyBlocked = new TreeSet<>();
        List<String> reached = new ArrayList<>(readers.getOrDefault(name, List.of()));
        for (int i = 0; i < reached.size(); i++) {
            String reader = reached.get(i);
            Set<String> culprits = blockedBy.computeIfAbsent(reader, key -> new TreeSet<>());
            if (culprits.isEmpty()) {
                newlyBlocked.add(placeOf(reader));
            }
            if (culprits.add(name)) {
                reached.addAll(readers.getOrDefault(reader, List.of()));
            }
        }
        return newlyBlocked.stream().map(plan::get).toList();
    }

    /** The failed work that something waits for, sorted. */
    List<String> blockedBy(String name) {
        return List.copyOf(blockedBy.getOrDefault(name, Set.of()));
    }
}
