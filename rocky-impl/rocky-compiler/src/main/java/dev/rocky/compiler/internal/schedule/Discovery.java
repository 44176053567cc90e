package dev.rocky.compiler.internal.schedule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Does something for each node of a graph that nobody knows yet, as soon as it is done for those that the node depends
 * on.
 *
 * <p>A node is opened first, which tells what it depends on; that is done next, before any other node is opened. So few
 * nodes stand open at a time, whatever their order. Several threads take part; none waits for a layer to be complete.
 *
 * @param <O> an open node
 * @param <R> what comes of a node
 */
public final class Discovery<O, R> {

    /** What is done with nodes; by several threads, for different nodes. */
    public interface Work<O, R> {

        /** Open a node. */
        O open(String node);

        /** What an open node depends on; names of no node are passed over. */
        Collection<String> dependencies(O open);

        /**
         * Do what there is to do for a node.
         *
         * @param done what came of other nodes; of all that it depends on, unless there is a circle
         */
        R finish(O open, Function<String, Optional<R>> done);
    }

    private static final int WORTH_THREADS = 32;

    private final Work<O, R> work;
    private final Map<String, Node<O>> nodes = new LinkedHashMap<>();
    private final Map<String, R> done = new ConcurrentHashMap<>();

    /** Guards everything below, and what stands in the nodes. */
    private final ReentrantLock lock = new ReentrantLock();

    private final Condition changed = lock.newCondition();
    private final Deque<Node<O>> next = new ArrayDeque<>();
    private final Iterator<Node<O>> rest;
    private int busy;
    private @Nullable Throwable failure;

    private static final class Node<O> {
        final String name;
        final List<Node<O>> waiting = new ArrayList<>(0);

        @Nullable
        O open;

        boolean claimed;
        boolean finished;
        int missing;

        Node(String name) {
            this.name = name;
        }
    }

    private Discovery(Collection<String> names, Collection<String> wanted, Work<O, R> work) {
        this.work = work;
        names.forEach(name -> nodes.put(name, new Node<>(name)));
        this.rest = wanted.stream()
                .flatMap(name -> Stream.ofNullable(nodes.get(name)))
                .iterator();
    }

    /**
     * Do it for some nodes and everything that they depend on.
     *
     * @param names all nodes
     * @param wanted some of them, or all
     * @return what came of each that was done, in the order of the names
     */
    public static <O, R> Map<String, R> run(Collection<String> names, Collection<String> wanted, Work<O, R> work) {
        int threads = wanted.size() < WORTH_THREADS ? 1 : Runtime.getRuntime().availableProcessors();
        return new Discovery<>(names, wanted, work).run(threads);
    }

    private Map<String, R> run(int threads) {
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            others.add(Thread.ofPlatform().daemon().name("rocky-compile-" + i).start(this::takePart));
        }
        takePart();
        others.forEach(Discovery::join);
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        Map<String, R> all = new LinkedHashMap<>(nodes.size() * 2);
        for (Node<O> node : nodes.values()) {
            if (node.claimed) {
                if (!node.finished) {
                    // In a circle, or behind one.
                    finish(node);
                }
                all.put(node.name, requireNonNull(done.get(node.name)));
            }
        }
        return all;
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void takePart() {
        for (Node<O> node = take(); node != null; node = take()) {
            try {
                if (node.open == null) {
                    node.open = work.open(node.name);
                    if (mustWait(node)) {
                        continue;
                    }
                }
                finish(node);
                finished(node);
            } catch (RuntimeException | Error e) {
                fail(e);
            }
        }
    }

    private void finish(Node<O> node) {
        O open = requireNonNull(node.open);
        node.open = null;
        done.put(node.name, work.finish(open, name -> Optional.ofNullable(done.get(name))));
    }

    /** The next node with which something can be done, or null if there is none left. */
    private @Nullable Node<O> take() {
        lock.lock();
        try {
            while (failure == null) {
                Node<O> node = next.poll();
                while (node == null && rest.hasNext()) {
                    Node<O> candidate = rest.next();
                    node = candidate.claimed ? null : candidate;
                }
                if (node != null) {
                    node.claimed = true;
                    busy++;
                    return node;
                }
                if (busy == 0) {
                    changed.signalAll();
                    return null;
                }
                changed.awaitUninterruptibly();
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    /** Put what an open node lacks before everything else. */
    private boolean mustWait(Node<O> node) {
        Collection<String> wanted = work.dependencies(requireNonNull(node.open));
        lock.lock();
        try {
            for (String name : wanted) {
                Node<O> dependency = nodes.get(name);
                if (dependency != null && dependency != node && !dependency.finished) {
                    node.missing++;
                    dependency.waiting.add(node);
                    if (!dependency.claimed) {
                        dependency.claimed = true;
                        next.push(dependency);
                        changed.signal();
                    }
                }
            }
            if (node.missing > 0) {
                busy--;
                changed.signal();
                return true;
            }
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void finished(Node<O> node) {
        lock.lock();
        try {
            node.finished = true;
            busy--;
            for (Node<O> reader : node.waiting) {
                reader.missing--;
                if (reader.missing == 0) {
                    next.push(reader);
                }
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void fail(Throwable e) {
        lock.lock();
        try {
            if (failure == null) {
                failure = e;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
