package dev.rocky.engine.internal.plan;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compile.TableRead;
import dev.rocky.compiler.QueryShape;
import dev.rocky.model.Model;
import dev.rocky.spi.Dialect;
import dev.rocky.sql.QueryText;
import dev.rocky.sql.tree.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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
        Map<String, String> ephemeral = new LinkedHashMap<>();
        QueryText text = resolve(model, ephemeral);
        if (!ephemeral.isEmpty()) {
            text = putInFront(text, model, ephemeral);
        }
        return new RenderedQuery(text.render(), text, model.model().body());
    }

    /**
     * Replaces the names of models.
     *
     * @param ephemeral gets the ephemeral models that are read, directly or not, each behind those that it reads
     */
    private QueryText resolve(CompiledModel model, Map<String, String> ephemeral) {
        QueryText text = QueryText.of(model.query());
        for (TableRead read : model.reads()) {
            Optional<CompiledModel> meant = read.model().flatMap(compiled::model);
            if (meant.isEmpty()) {
                continue;
            }
            Model target = meant.get().model();
            if (target.isEphemeral()) {
                String name = commonTable(target.name());
                if (!ephemeral.containsKey(target.name())) {
                    String body = resolve(meant.get(), ephemeral).render();
                    ephemeral.put(target.name(), name + " AS (\n" + body + "\n)");
                }
                text = text.replace(span(read), name + alias(read, target.name()));
            } else {
                text = text.replace(
                        span(read),
                        dialect.tableName(target.target())
                                + alias(read, target.target().table()));
            }
        }
        return text;
    }

    private static Span span(TableRead read) {
        return new Span(read.start(), read.end());
    }

    /** The name that the query goes on to use for the table, where that is not the table's own. */
    private String alias(TableRead read, String table) {
        String name = read.name().get(read.name().size() - 1);
        boolean named = read.alias().isPresent() || !read.mayHaveAlias();
        return named || name.equals(table) ? "" : " AS " + dialect.quoted(name);
    }

    private static QueryText putInFront(QueryText text, CompiledModel model, Map<String, String> ephemeral) {
        String tables = String.join(",\n", ephemeral.values());
        return QueryShape.of(model)
                .firstCommonTable()
                .map(start -> text.insert(start, tables + ",\n"))
                .orElseGet(() -> text.insert(0, "WITH " + tables + "\n"));
    }

    private String commonTable(String model) {
        return dialect.identifier(model);
    }
}
