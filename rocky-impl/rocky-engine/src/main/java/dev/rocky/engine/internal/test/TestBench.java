package dev.rocky.engine.internal.test;

import dev.rocky.compile.SourceSchemas;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.engine.internal.plan.RenderedQuery;
import dev.rocky.engine.internal.sources.InformationSchema;
import dev.rocky.engine.internal.sources.Schemas;
import dev.rocky.engine.internal.warehouse.Installed;
import dev.rocky.model.AdapterConfig;
import dev.rocky.model.Model;
import dev.rocky.model.Project;
import dev.rocky.model.Target;
import dev.rocky.source.SourceSpan;
import dev.rocky.spi.Dialect;
import dev.rocky.spi.SqlStatement;
import dev.rocky.spi.Warehouse;
import dev.rocky.spi.WarehouseException;
import dev.rocky.spi.WarehouseProvider;
import dev.rocky.spi.WarehouseSession;
import dev.rocky.sql.SqlSyntax;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A database in memory where queries are tested. It is gone when it is closed.
 *
 * <p>Models have the tables there that they have in the warehouse, in catalogs of the same names, so that whatever a
 * query names is where it says.
 */
public final class TestBench implements AutoCloseable {

    /** What stands on its own machine, in memory, wherever Rocky does. */
    private static final String TYPE = "duckdb";

    /** Where the rows of unit tests and the results of models without a table go. */
    static final String OWN_SCHEMA = "rocky_test";

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> TAKEN = Set.of("memory", "system", "temp", "main");

    private final Warehouse warehouse;
    private final WarehouseSession session;
    private final Dialect dialect;
    private final Set<String> catalogs = new LinkedHashSet<>();

    private TestBench(Warehouse warehouse, WarehouseSession session, Dialect dialect) {
        this.warehouse = warehouse;
        this.session = session;
        this.dialect = dialect;
    }

    /**
     * Open an empty one.
     *
     * @throws RockyException if there is no such database on the class path
     */
    // The warehouse and its session are closed with the bench.
    @SuppressWarnings("resource")
    public static TestBench open(Path directory) {
        WarehouseProvider provider = Installed.warehouse(TYPE)
                .orElseThrow(() -> new RockyException(
                        "models are tested in a database in memory, which is not on the class path",
                        "add dev.rocky:rocky-adapter-duckdb to the project"));
        Warehouse warehouse = provider.open(AdapterConfig.of(TYPE, Map.of()), directory);
        return new TestBench(warehouse, warehouse.session(), Installed.dialect(provider.dialect()));
    }

    /** Open one with the catalogs and schemas that the models of a project are in. */
    static TestBench open(Project project) {
        TestBench bench = open(project.directory());
        try {
            bench.furnish(project);
            return bench;
        } catch (RuntimeException e) {
            bench.close();
            throw e;
        }
    }

    private void furnish(Project project) {
        Set<String> schemas = new HashSet<>(TAKEN);
        project.models()
                .values()
                .forEach(model -> schemas.add(fold(model.target().schema())));
        for (Model model : project.models().values()) {
            String catalog = fold(model.target().catalog());
            if (NAME.matcher(catalog).matches() && !schemas.contains(catalog) && catalogs.add(catalog)) {
                session.execute("ATTACH ':memory:' AS " + dialect.identifier(catalog));
                if (catalogs.size() == 1) {
                    session.execute("USE " + dialect.identifier(catalog));
                }
            }
        }
        dialect.createSchema("", OWN_SCHEMA).ifPresent(schema -> session.execute(schema.sql()));
    }

    /**
     * Run a script.
     *
     * @param file names it in an error
     * @throws RockyException if it is refused, with the line that is to blame
     */
    public void run(Path script, String file) {
        String sql;
        try {
            sql = Files.readString(script);
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be read", e);
        }
        try {
            session.execute(sql);
        } catch (WarehouseException e) {
            String place = e.position().isPresent()
                    ? file + ":" + line(sql, Math.min(e.position().getAsInt(), sql.length()))
                    : file;
            throw new RockyException(place + ": " + e.getMessage(), e.help().orElse(null), e);
        }
    }

    private static long line(String text, int offset) {
        return text.substring(0, offset).chars().filter(each -> each == '\n').count() + 1;
    }

    /** Run a statement of ours. */
    public void execute(String sql) {
        session.execute(sql);
    }

    /** The columns of every table. */
    public SourceSchemas schemas() {
        return Schemas.of(InformationSchema.read(session), SqlSyntax.DUCKDB);
    }

    /** Where the table of a model stands here. */
    Target place(Model model) {
        Target target = model.target();
        return model.isEphemeral()
                ? own("model_" + model.name())
                : catalogs.contains(fold(target.catalog())) ? target : new Target("", target.schema(), target.table());
    }

    /** A table that belongs to nobody. */
    static Target own(String name) {
        return new Target("", OWN_SCHEMA, name);
    }

    /**
     * Replace a table by the rows of a query.
     *
     * @throws RockyException if the query is refused, with its place in the user's file
     */
    void build(Target table, RenderedQuery query) {
        if (!table.schema().isEmpty()) {
            dialect.createSchema(table.catalog(), table.schema()).ifPresent(schema -> session.execute(schema.sql()));
        }
        for (SqlStatement statement : dialect.replaceTable(table, query.sql())) {
            try {
                session.execute(statement.sql());
            } catch (WarehouseException e) {
                throw refused(query, statement, e);
            }
        }
    }

    private static RockyException refused(RenderedQuery query, SqlStatement statement, WarehouseException e) {
        Optional<SourceSpan> place = e.position().isPresent()
                        && statement.queryStart().isPresent()
                ? query.place(e.position().getAsInt() - statement.queryStart().getAsInt())
                : Optional.empty();
        return new RockyException(
                place.map(span -> span + ": " + e.getMessage()).orElse(e.getMessage()),
                e.help().orElse(null),
                e);
    }

    WarehouseSession session() {
        return session;
    }

    Dialect dialect() {
        return dialect;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        try (warehouse) {
            session.close();
        }
    }
}
