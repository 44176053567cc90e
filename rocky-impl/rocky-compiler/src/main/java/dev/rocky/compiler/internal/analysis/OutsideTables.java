package dev.rocky.compiler.internal.analysis;

import dev.rocky.compile.SourceSchemas;
import dev.rocky.compile.TableRead;
import dev.rocky.compiler.internal.resolve.DeclaredSources;
import dev.rocky.model.Model;
import dev.rocky.type.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of the tables outside the project that one model reads; each is looked up once. For one thread. */
public final class OutsideTables {

    private final SourceSchemas declared;
    private final SourceSchemas others;
    private final Map<List<String>, Optional<List<Column>>> known = new HashMap<>(4);

    /**
     * @param others the columns of tables besides those that the model declares
     */
    public OutsideTables(Model model, SourceSchemas others) {
        this.declared = DeclaredSources.of(List.of(model));
        this.others = others;
    }

    /** The columns of a table, or empty where they are not known. */
    public Optional<List<Column>> columns(TableRead table) {
        return known.computeIfAbsent(table.name(), name -> declared.find(name).or(() -> others.find(name)));
    }
}
