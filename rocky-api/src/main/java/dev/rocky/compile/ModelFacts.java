package dev.rocky.compile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is worth knowing of a model's query besides what it reads and returns.
 *
 * <p>Immutable; equal to others that say the same.
 *
 * @since 2.0
 */
public final class ModelFacts {

    /** Nothing. */
    public static final ModelFacts NONE = new ModelFacts(Optional.empty(), List::of);

    private final Optional<IncrementalityHint> incrementality;
    private final Supplier<List<Item>> finder;
    private volatile @Nullable List<Item> items;

    private ModelFacts(Optional<IncrementalityHint> incrementality, Supplier<List<Item>> finder) {
        this.incrementality = requireNonNull(incrementality, "incrementality");
        this.finder = requireNonNull(finder, "finder");
    }

    /**
     * Facts of which few ever ask for the items.
     *
     * @param items finds them when somebody asks; always gives the same, and is safe for use by several threads
     */
    public static ModelFacts lazily(Optional<IncrementalityHint> incrementality, Supplier<List<Item>> items) {
        return new ModelFacts(incrementality, items);
    }

    /** The advice to load the model incrementally, where there is reason for it. */
    public Optional<IncrementalityHint> incrementality() {
        return incrementality;
    }

    /** Where the body of the model writes each of its columns, in the order of the columns. */
    public List<Item> items() {
        List<Item> found = items;
        if (found == null) {
            found = List.copyOf(finder.get());
            items = found;
        }
        return found;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ModelFacts facts
                && facts.incrementality.equals(incrementality)
                && facts.items().equals(items());
    }

    @Override
    public int hashCode() {
        return Objects.hash(incrementality, items());
    }

    @Override
    public String toString() {
        return "ModelFacts[incrementality=" + incrementality + ", items=" + items() + "]";
    }

    /**
     * The stretch of the body that gives a column, its alias included.
     *
     * @param start the index of its first character
     * @param end the index behind its last character; equal to {@code start} where nothing gives the column
     */
    public record Item(int start, int end) {

        /** Nothing in the body gives the column. */
        public static final Item NONE = new Item(0, 0);

        public Item {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("a stretch ends behind its start, found " + start + " to " + end);
            }
        }
    }
}
