package dev.rocky.compile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What is worth knowing of a model's query besides what it reads and returns.
 *
 * @param incrementality the advice to load the model incrementally, where there is reason for it
 * @param items where the body of the model writes each of its columns, in the order of the columns
 * @since 2.0
 */
public record ModelFacts(Optional<IncrementalityHint> incrementality, List<Item> items) {

    /** Nothing. */
    public static final ModelFacts NONE = new ModelFacts(Optional.empty(), List.of());

    public ModelFacts {
        requireNonNull(incrementality, "incrementality");
        items = List.copyOf(items);
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
