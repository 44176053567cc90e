package dev.rocky.compiler.internal.imports;

import dev.rocky.model.Target;
import dev.rocky.type.Column;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.Blake3;

/**
 * What a project was like when it was published.
 *
 * @param tables by full name in lower case
 * @param hash changes with everything that says what the tables hold
 */
record Snapshot(Map<String, Table> tables, String hash) {

    /** What a model's hash is made of; a later version may write more. */
    private static final Set<String> HASHED = Set.of(
            "name",
            "sql",
            "typed_columns",
            "lineage_edges",
            "materialization",
            "governance",
            "target",
            "column_masks",
            "source",
            "sources",
            "columns",
            "metadata_columns",
            "unique_key",
            "updated_at",
            "invalidate_hard_deletes",
            "format",
            "format_options",
            "cost_ceiling");

    Snapshot {
        tables = Map.copyOf(tables);
    }

    /**
     * A table of another project.
     *
     * @param columns empty where its publisher did not know them
     */
    record Table(Target target, List<Column> columns) {
        Table {
            columns = List.copyOf(columns);
        }
    }

    static Snapshot of(List<JsonTree.Fields> models, List<Table> tables) {
        Map<String, Table> byName = new LinkedHashMap<>();
        tables.forEach(table -> byName.put(key(table.target()), table));
        String recipes = models.stream()
                .map(model -> blake3(JsonTree.canonical(hashed(model))))
                .sorted()
                .map(hash -> hash + "\n")
                .collect(Collectors.joining());
        return new Snapshot(byName, blake3(recipes));
    }

    static String key(Target target) {
        return target.toString().toLowerCase(Locale.ROOT);
    }

    private static JsonTree hashed(JsonTree.Fields model) {
        Map<String, JsonTree> fields = new LinkedHashMap<>(model.fields());
        fields.keySet().retainAll(HASHED);
        return new JsonTree.Fields(fields);
    }

    private static String blake3(String text) {
        return Hex.encodeHexString(Blake3.hash(text.getBytes(StandardCharsets.UTF_8)));
    }
}
