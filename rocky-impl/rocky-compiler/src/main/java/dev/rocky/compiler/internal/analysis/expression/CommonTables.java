package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.compiler.internal.analysis.value.Rows;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The common table expressions in sight. Each is analysed when it is first read: one that nobody reads says nothing
 * about the query.
 */
public final class CommonTables {

    /** None. */
    public static final CommonTables NONE = new CommonTables(Map.of());

    private final Map<String, Supplier<Rows>> tables;

    private CommonTables(Map<String, Supplier<Rows>> tables) {
        this.tables = tables;
    }

    /** The same and one more, which hides another one of its name. */
    public CommonTables and(String name, Supplier<Rows> rows) {
        Map<String, Supplier<Rows>> more = new HashMap<>(tables);
        more.put(key(name), new Once(rows));
        return new CommonTables(more);
    }

    /** The rows of the table of this name. */
    public Optional<Rows> find(String name) {
        return Optional.ofNullable(tables.get(key(name))).map(Supplier::get);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static final class Once implements Supplier<Rows> {
        private final Supplier<Rows> source;
        private @Nullable Rows rows;

        Once(Supplier<Rows> source) {
            this.source = source;
        }

        @Override
        public Rows get() {
            Rows known = rows;
            if (known == null) {
                // Should it read itself without being recursive, it finds nothing.
                rows = Rows.UNKNOWN;
                known = source.get();
                rows = known;
            }
            return known;
        }
    }
}
