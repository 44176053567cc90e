package dev.rocky.compile;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How large the tables of models were when they were last built. Safe for use by several threads.
 *
 * @since 2.0
 */
public final class RecordedSizes {

    /** Nothing was ever built. */
    public static final RecordedSizes EMPTY = new RecordedSizes(Map::of);

    private final Supplier<Map<String, Size>> question;
    private volatile @Nullable Map<String, Size> answer;

    private RecordedSizes(Supplier<Map<String, Size>> question) {
        this.question = question;
    }

    /** These sizes, by model name. */
    public static RecordedSizes of(Map<String, Size> sizes) {
        Map<String, Size> copy = Collections.unmodifiableMap(new LinkedHashMap<>(sizes));
        return new RecordedSizes(() -> copy);
    }

    /**
     * What somebody knows.
     *
     * @param somebody gives sizes by model name; asked once, when the first size is wanted, and never if none is
     */
    public static RecordedSizes askedLater(Supplier<Map<String, Size>> somebody) {
        return new RecordedSizes(requireNonNull(somebody, "somebody"));
    }

    /** The size of a model's table, or empty where nobody knows it. */
    public Optional<Size> find(String model) {
        return Optional.ofNullable(all().get(model));
    }

    private Map<String, Size> all() {
        Map<String, Size> known = answer;
        return known == null ? ask() : known;
    }

    private synchronized Map<String, Size> ask() {
        Map<String, Size> known = answer;
        if (known == null) {
            known = question.get();
            answer = known;
        }
        return known;
    }

    /**
     * A size.
     *
     * @param bytes empty where only the rows were counted
     * @param exact whether the whole table was counted, not only what was added to it
     */
    public record Size(long rows, OptionalLong bytes, boolean exact) {

        public Size {
            requireNonNull(bytes, "bytes");
            if (rows < 0 || bytes.orElse(0) < 0) {
                throw new IllegalArgumentException("a size is at least 0, found " + rows + " rows, " + bytes);
            }
        }

        /** The rows of a whole table. */
        public static Size ofRows(long rows) {
            return new Size(rows, OptionalLong.empty(), true);
        }

        /** The rows that are known to be in a table; there may be others. */
        public static Size ofSomeRows(long rows) {
            return new Size(rows, OptionalLong.empty(), false);
        }
    }
}
