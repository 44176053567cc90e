package dev.rocky.adapter.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.model.AdapterConfig;
import dev.rocky.model.Target;
import dev.rocky.spi.Dialect;
import dev.rocky.spi.Relation;
import dev.rocky.spi.RelationColumn;
import dev.rocky.spi.SqlStatement;
import dev.rocky.spi.Warehouse;
import dev.rocky.spi.WarehouseException;
import dev.rocky.spi.WarehouseProvider;
import dev.rocky.spi.WarehouseSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A warehouse that every test opens anew. Its tables are made in one schema, which may be shared by all tests and need
 * not be empty.
 *
 * @since 2.0
 */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before a test.
abstract class OpenWarehouse {

    @TempDir
    private Path folder;

    Dialect dialect;
    Warehouse warehouse;
    WarehouseSession session;

    /** The adapter. */
    protected abstract WarehouseProvider provider();

    /** How the adapter is configured. */
    protected abstract AdapterConfig config();

    /** The catalog of the tests; empty for the warehouse's own. */
    protected abstract String catalog();

    /** The schema of the tests; it is created if it is missing. */
    protected abstract String schema();

    /** Whether the adapter claims a behaviour. */
    protected boolean supports(Behaviour behaviour) {
        return true;
    }

    @BeforeEach
    final void open_the_warehouse() {
        dialect = ServiceLoader.load(Dialect.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.name().equals(provider().dialect()))
                .findFirst()
                .orElseThrow();
        warehouse = open();
        session = warehouse.session();
        dialect.createSchema(catalog(), schema()).ifPresent(this::run);
    }

    @AfterEach
    final void close_the_warehouse() {
        session.close();
        warehouse.close();
    }

    /** Open the warehouse once more. */
    final Warehouse open() {
        return provider().open(config(), folder);
    }

    /** A table of the tests. */
    final Target target(String table) {
        return new Target(catalog(), schema(), table);
    }

    final void replace(Target table, String query) {
        dialect.replaceTable(table, query).forEach(this::run);
    }

    final OptionalLong run(SqlStatement statement) {
        return session.execute(statement.sql());
    }

    final Relation found(Target target) {
        Optional<Relation> relation = session.find(target);
        assertThat(relation).as("%s", target).isPresent();
        return relation.orElseThrow();
    }

    final WarehouseException failure(String sql) {
        try {
            session.execute(sql);
        } catch (WarehouseException e) {
            return e;
        }
        throw new AssertionError("expected a failure of " + sql);
    }

    final List<List<@Nullable Object>> rows(String sql) {
        return session.query(sql).rows();
    }

    final List<String> texts(String sql) {
        return rows(sql).stream().map(row -> String.valueOf(row.get(0))).toList();
    }

    static List<String> names(Relation relation) {
        return relation.columns().stream().map(RelationColumn::name).toList();
    }
}
