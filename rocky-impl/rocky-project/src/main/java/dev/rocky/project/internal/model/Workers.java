package dev.rocky.project.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same for many things, by all processors where there are many. */
final class Workers {

    /** Small enough that none waits long for the last one, and so many that nobody asks for work all the time. */
    private static final int PORTION = 64;

    private Workers() {}

    /**
     * What comes of each, in their order.
     *
     * @param work throws nothing but what is a mistake of this program
     */
    static <T, R> List<R> map(List<T> items, Function<T, R> work) {
        if (items.size() <= PORTION) {
            return items.stream().map(work).toList();
        }
        List<Callable<List<R>>> portions = new ArrayList<>();
        for (int start = 0; start < items.size(); start += PORTION) {
            List<T> portion = items.subList(start, Math.min(items.size(), start + PORTION));
            portions.add(() -> portion.stream().map(work).toList());
        }
        List<R> results = new ArrayList<>(items.size());
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Workers::thread)) {
            for (Future<List<R>> portion : workers.invokeAll(portions)) {
                results.addAll(portion.get());
            }
        } catch (InterruptedException e) {
            // Who waits for a project needs all of it: then one thread does the work.
            Thread.currentThread().interrupt();
            return items.stream().map(work).toList();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
        return results;
    }

    private static Thread thread(Runnable work) {
        return Thread.ofPlatform().daemon().name("rocky-read").unstarted(work);
    }
}
