package dev.rocky.compiler.internal.schedule;

import dev.rocky.lineage.DependencyGraph;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Does something for each node of a graph as soon as it is done for those that the node depends on.
 *
 * @param <R> what comes of a node
 */
public final class InDependencyOrder<R> {

    private final DependencyGraph graph;
    private final BiFunction<String, Function<String, Optional<R>>, R> work;
    private final Map<String, R> done = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> open = new HashMap<>();
    private final AtomicInteger left;
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    private InDependencyOrder(DependencyGraph graph, BiFunction<String, Function<String, Optional<R>>, R> work) {
        this.graph = graph;
        this.work = work;
        this.left = new AtomicInteger(graph.order().size());
    }

    /**
     * Do something for every node.
     *
     * @param work given a node and what is done already; in a circle, that may be less than what it depends on
     * @return what came of each node, in no order
     */
    public static <R> Map<String, R> of(
            DependencyGraph graph, BiFunction<String, Function<String, Optional<R>>, R> work) {
        return new InDependencyOrder<>(graph, work).run();
    }

    private Map<String, R> run() {
        for (String node : graph.order()) {
            open.put(node, new AtomicInteger(graph.dependencies(node).size()));
        }
        try (ForkJoinPool threads = new ForkJoinPool(Runtime.getRuntime().availableProcessors())) {
            for (String node : graph.order()) {
                if (graph.dependencies(node).isEmpty()) {
                    submit(node, threads);
                }
            }
            if (!graph.order().isEmpty()) {
                end.join();
            }
        }
        graph.cyclic().forEach(this::doNode);
        return done;
    }

    private void submit(String node, ForkJoinPool threads) {
        threads.execute(() -> {
            try {
                doNode(node);
                for (String next : graph.dependents(node)) {
                    AtomicInteger before = open.get(next);
                    if (before != null && before.decrementAndGet() == 0) {
                        submit(next, threads);
                    }
                }
                if (left.decrementAndGet() == 0) {
                    end.complete(null);
                }
            } catch (Throwable e) {
                // Whoever waits shall see it.
                end.completeExceptionally(e);
            }
        });
    }

    private void doNode(String node) {
        done.put(node, work.apply(node, name -> Optional.ofNullable(done.get(name))));
    }
}
