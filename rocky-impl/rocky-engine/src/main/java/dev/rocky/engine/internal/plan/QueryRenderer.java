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
import java.util.List;
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
        return render(model, Substitution.NONE);
    }

    /** The query of a model as it is sent, with other tables than its own. */
    public RenderedQuery render(CompiledModel model, Substitution others) {
        Map<String, String> ephemeral = ephemeralNames(model, others);
        QueryText text = resolve(model, ephemeral, others);
        if (!ephemeral.isEmpty()) {
            String tables = ephemeral.entrySet().stream()
                    .map(each -> each.getValue() + " AS (\n"
                            + resolve(model(each.getKey()), ephemeral, others).render() + "\n)")
                    .collect(Collectors.joining(",\n"));
            OptionalInt own = model.commonTables().start();
            text = own.isPresent()
                    ? text.insert(own.getAsInt(), tables + ",\n")
                    : text.insert(0, "WITH " + tables + "\n");
        }
        return new RenderedQuery(text.render(), text, model.model().body());
    }

    /** Replaces the names of models; ephemeral ones become the common tables that stand for them. */
    private QueryText resolve(CompiledModel model, Map<String, String> ephemeral, Substitution others) {
        QueryText text = QueryText.of(model.query());
        for (TableRead read : model.reads()) {
            Optional<String> replacement = others.table(read)
                    .map(target -> table(read, target))
                    .or(() -> read.model().flatMap(compiled::model).map(meant -> {
                        String commonTable = ephemeral.get(meant.name());
                        return commonTable == null
                                ? table(read, meant.model().target())
                                : commonTable + alias(read, commonTable);
                    }));
            if (replacement.isPresent()) {
                text = text.replace(new Span(read.start(), read.end()), replacement.get());
            }
        }
        return others.window().map(window -> window.bind(model.query())).orElse(List.of()).stream()
                .reduce(text, (done, bound) -> done.replace(bound.span(), bound.literal()), (one, other) -> other);
    }

    private String table(TableRead read, Target target) {
        return dialect.tableName(target) + alias(read, target.table());
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
    private Map<String, String> ephemeralNames(CompiledModel model, Substitution others) {
        Set<String> found = new LinkedHashSet<>();
        collect(model, found, others);
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

    private void collect(CompiledModel model, Set<String> found, Substitution others) {
        for (TableRead read : model.reads()) {
            Optional<CompiledModel> meant = read.model()
                    .filter(name -> others.table(read).isEmpty())
                    .flatMap(compiled::model)
                    .filter(each -> each.model().isEphemeral());
            if (meant.isPresent() && !found.contains(meant.get().name())) {
                collect(meant.get(), found, others);
                found.add(meant.get().name());
            }
        }
    }

    private CompiledModel model(String name) {
        return compiled.model(name).orElseThrow();
    }
}
