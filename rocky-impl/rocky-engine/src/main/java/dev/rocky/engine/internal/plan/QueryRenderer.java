package dev.rocky.engine.internal.plan;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compile.TableRead;
import dev.rocky.model.Target;
import dev.rocky.spi.Dialect;
import dev.rocky.sql.QueryText;
import dev.rocky.sql.tree.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the tables of models in the place of their names, and ephemeral models into the queries that read them.
 *
 * <p>Everything else stays as the user wrote it, to the last comment.
 */
public final class QueryRenderer {

    private final CompiledProject compiled;
    private final Dialect dialect;

    public QueryRenderer(CompiledProject compiled, Dialect dialect) {
        this.compiled = compiled;
        this.dialect = dialect;
    }

    /** The query of a model as it is sent. */
    public RenderedQuery render(CompiledModel model) {
        Map<String, String> ephemeral = ephemeralNames(model);
        QueryText text = resolve(model, ephemeral);
        if (!ephemeral.isEmpty()) {
            String tables = ephemeral.entrySet().stream()
                    .map(each -> each.getValue() + " AS (\n"
                            + resolve(model(each.getKey()), ephemeral).render() + "\n)")
                    .collect(Collectors.joining(",\n"));
            OptionalInt others = model.commonTables().start();
            text = others.isPresent()
                    ? text.insert(others.getAsInt(), tables + ",\n")
                    : text.insert(0, "WITH " + tables + "\n");
        }
        return new RenderedQuery(text.render(), text, model.model().body());
    }

    /** Replaces the names of models; ephemeral ones become the common tables that stand for them. */
    private QueryText resolve(CompiledModel model, Map<String, String> ephemeral) {
        QueryText text = QueryText.of(model.query());
        for (TableRead read : model.reads()) {
            Optional<CompiledModel> meant = read.model().flatMap(compiled::model);
            if (meant.isPresent()) {
                Target target = meant.get().model().target();
                String commonTable = ephemeral.get(meant.get().name());
                String replacement = commonTable == null
                        ? dialect.tableName(target) + alias(read, target.table())
                        : commonTable + alias(read, commonTable);
                text = text.replace(new Span(read.start(), read.end()), replacement);
            }
        }
        return text;
    }

    /** The name that the query goes on to use for the table, where that is not the table's own. */
    private String alias(TableRead read, String table) {
        String name = read.name().get(read.name().size() - 1);
        boolean needless = read.alias().isPresent() || !read.mayHaveAlias() || name.equals(table);
        return needless ? "" : " AS " + dialect.quoted(name);
    }

    /**
     * The ephemeral models that a model reads, directly or through others, each behind those that it reads; with the
     * names of the common tables that stand for them.
     */
    private Map<String, String> ephemeralNames(CompiledModel model) {
        Set<String> found = new LinkedHashSet<>();
        collect(model, found);
        if (found.isEmpty()) {
            return Map.of();
        }
        Set<String> taken = new HashSet<>();
        Stream.concat(Stream.of(model), found.stream().map(this::model)).forEach(each -> {
            each.commonTables().names().forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
            each.reads().stream()
                    .filter(read -> read.model().isEmpty())
                    .forEach(read -> taken.add(read.dottedName().toLowerCase(Locale.ROOT)));
        });
        Map<String, String> names = new LinkedHashMap<>();
        for (String each : found) {
            String name = each;
            while (taken.contains(name.toLowerCase(Locale.ROOT))) {
                name = "rocky_" + name;
            }
            names.put(each, dialect.identifier(name));
        }
        return names;
    }

    private void collect(CompiledModel model, Set<String> found) {
        for (TableRead read : model.reads()) {
            Optional<CompiledModel> meant = read.model()
                    .flatMap(compiled::model)
                    .filter(each -> each.model().isEphemeral());
            if (meant.isPresent() && !found.contains(meant.get().name())) {
                collect(meant.get(), found);
                found.add(meant.get().name());
            }
        }
    }

    private CompiledModel model(String name) {
        return compiled.model(name).orElseThrow();
    }
}
