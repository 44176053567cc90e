package dev.rocky.compiler.internal.resolve;

import dev.rocky.sql.SqlSyntax;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the model that a name in a query means.
 *
 * <p>A name as it is written wins. Where a warehouse does not tell upper from lower case a name that differs in case
 * alone means the model too, as long as only one comes into question. BigQuery does tell them apart in names of tables.
 */
final class ModelNames {

    private final Set<String> models;
    private final Map<String, Optional<String>> folded = new HashMap<>();

    ModelNames(Collection<String> models) {
        this.models = new HashSet<>(models);
        for (String model : models) {
            folded.merge(fold(model), Optional.of(model), (one, other) -> Optional.empty());
        }
    }

    /** The model that a name of one part means; names with more parts are tables outside. */
    Optional<String> find(List<String> name, SqlSyntax syntax) {
        if (name.size() != 1) {
            return Optional.empty();
        }
        String part = name.get(0);
        if (models.contains(part)) {
            return Optional.of(part);
        }
        return syntax == SqlSyntax.BIGQUERY ? Optional.empty() : folded.getOrDefault(fold(part), Optional.empty());
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
