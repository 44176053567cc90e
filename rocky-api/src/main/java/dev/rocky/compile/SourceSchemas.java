package dev.rocky.compile;

import dev.rocky.type.Column;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The columns of tables outside the project, as far as somebody knows them.
 *
 * <p>Names are compared without regard to case. A query may leave out the outer parts of a table's name, or write
 * more of them than are known here: {@code raw.orders} finds {@code lake.raw.orders}, and the other way round. A name
 * of one part finds the table of that name in the schema {@code main}, or one that is known without a schema. Where
 * several tables come into question and do not have the same columns, none is found.
 *
 * @since 2.0
 */
public final class SourceSchemas {

    /** No tables. */
    public static final SourceSchemas EMPTY = new SourceSchemas(Map.of(), () -> null);

    private static final String DEFAULT_SCHEMA = "main";

    private final Map<String, List<Column>> tables;
    /** The tables by the last two parts of their names, so that a look-up does not go through all of them. */
    private final Map<String, Set<String>> bySchemaAndTable = new HashMap<>();

    /** Who is asked for a table that is not known here; gives {@code null} where there is nobody. */
    private final Supplier<@Nullable SourceSchemas> others;

    private SourceSchemas(Map<String, List<Column>> tables, Supplier<@Nullable SourceSchemas> others) {
        this.tables = tables;
        this.others = others;
        for (String name : tables.keySet()) {
            bySchemaAndTable
                    .computeIfAbsent(end(name, 2), key -> new HashSet<>(2))
                    .add(name);
        }
    }

    /**
     * Know some tables.
     *
     * @param tables the columns by the name of the table, its parts joined by points
     */
    public static SourceSchemas of(Map<String, List<Column>> tables) {
        if (tables.isEmpty()) {
            return EMPTY;
        }
        Map<String, List<Column>> folded = new LinkedHashMap<>();
        tables.forEach((name, columns) -> folded.put(fold(name), List.copyOf(columns)));
        return new SourceSchemas(folded, () -> null);
    }

    /** The same and the tables of another; those of the other win where both know a table by the same name. */
    public SourceSchemas and(SourceSchemas stronger) {
        if (stronger.tables.isEmpty()) {
            return this;
        }
        Map<String, List<Column>> all = new LinkedHashMap<>(tables);
        all.putAll(stronger.tables);
        return new SourceSchemas(all, others);
    }

    /**
     * The same, and what somebody else knows of tables that are not known here.
     *
     * @param somebody asked when such a table is first looked for, by several threads perhaps, and never if none is
     */
    // Not the supplier itself: one that never gives null is no supplier of what may be null.
    @SuppressWarnings("UnnecessaryMethodReference")
    public SourceSchemas orElse(Supplier<SourceSchemas> somebody) {
        return new SourceSchemas(tables, () -> somebody.get());
    }

    /** The names of the tables, in lower case. */
    public Collection<String> names() {
        return Set.copyOf(tables.keySet());
    }

    /** The columns of a table, or empty where they are not known. */
    public Optional<List<Column>> find(List<String> name) {
        return findHere(name).or(() -> Optional.ofNullable(others.get()).flatMap(somebody -> somebody.find(name)));
    }

    private Optional<List<Column>> findHere(List<String> name) {
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        String written = fold(String.join(".", name));
        List<Column> exact = tables.get(written);
        if (exact != null) {
            return Optional.of(exact);
        }
        String schemaAndTable = name.size() == 1 ? DEFAULT_SCHEMA + "." + written : end(written, 2);
        Set<List<Column>> found = new HashSet<>();
        for (String candidate : bySchemaAndTable.getOrDefault(schemaAndTable, Set.of())) {
            // A catalog that both say must be the same.
            if (name.size() < 3 || !candidate.contains("." + schemaAndTable)) {
                found.add(tables.getOrDefault(candidate, List.of()));
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** The last parts of a name, or all of it where it has no more. */
    private static String end(String name, int parts) {
        int from = name.length();
        for (int part = 0; part < parts && from >= 0; part++) {
            from = name.lastIndexOf('.', from - 1);
        }
        return name.substring(from + 1);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return tables.size() + " tables";
    }
}
