package dev.rocky.adapter.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rocky.model.AdapterConfig;
import dev.rocky.model.ConfigValue;
import dev.rocky.run.FailureKind;
import dev.rocky.spi.DiscoveredSource;
import dev.rocky.spi.DiscoveryProvider;
import dev.rocky.spi.SourceDiscovery;
import dev.rocky.spi.Warehouse;
import dev.rocky.spi.WarehouseException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbDiscoveryTest {

    private final AdapterConfig config =
            AdapterConfig.of("duckdb", Map.of("path", new ConfigValue.Text("sources.duckdb")));

    @TempDir
    Path folder;

    @Test
    void the_provider_is_found_as_a_service() {
        assertThat(ServiceLoader.load(DiscoveryProvider.class))
                .extracting(DiscoveryProvider::type)
                .contains("duckdb");
    }

    @Test
    void schemas_with_the_prefix_are_sources_and_their_tables_can_be_copied() {
        setUp("""
                CREATE SCHEMA src__b; CREATE SCHEMA src__a; CREATE SCHEMA src__empty;
                CREATE SCHEMA srcxxa; CREATE SCHEMA "src__%"; CREATE SCHEMA other;
                CREATE TABLE src__b.orders (id INTEGER); CREATE TABLE src__b.customers (id INTEGER);
                CREATE TABLE src__a.events (id INTEGER); CREATE VIEW src__a.seen AS SELECT 1 AS id;
                CREATE TABLE srcxxa.hidden (id INTEGER); CREATE TABLE other.hidden (id INTEGER);
                """);
        assertThat(discover("src__"))
                .containsExactly(
                        source("src__%"),
                        source("src__a", "events"),
                        source("src__b", "customers", "orders"),
                        source("src__empty"));
        assertThat(discover("src__%")).containsExactly(source("src__%"));
        assertThat(discover("'; DROP SCHEMA other; --")).isEmpty();
    }

    @Test
    void schemas_of_duckdb_itself_are_no_sources() {
        setUp("CREATE TABLE t (id INTEGER)");
        assertThat(discover("")).extracting(DiscoveredSource::schema).containsExactly("main");
    }

    @Test
    void a_database_that_is_missing_is_not_created() {
        try (SourceDiscovery discovery = new DuckDbDiscoveryProvider().open(config, folder)) {
            assertThatThrownBy(() -> discovery.discover("src__"))
                    .isInstanceOf(WarehouseException.class)
                    .hasMessage("the DuckDB database " + folder.resolve("sources.duckdb") + " does not exist")
                    .extracting(thrown -> ((WarehouseException) thrown).kind())
                    .isEqualTo(FailureKind.CONNECTION_FAILED);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_warehouse_on_the_same_file_may_be_open() {
        try (Warehouse warehouse = new DuckDbWarehouseProvider().open(config, folder)) {
            warehouse.session().execute("CREATE SCHEMA src__a; CREATE TABLE src__a.t (id INTEGER)");
            assertThat(discover("src__")).containsExactly(source("src__a", "t"));
        }
    }

    private List<DiscoveredSource> discover(String prefix) {
        try (SourceDiscovery discovery = new DuckDbDiscoveryProvider().open(config, folder)) {
            return discovery.discover(prefix);
        }
    }

    private void setUp(String script) {
        try (Warehouse warehouse = new DuckDbWarehouseProvider().open(config, folder)) {
            warehouse.session().execute(script);
        }
    }

    private static DiscoveredSource source(String schema, String... tables) {
        return new DiscoveredSource(schema, schema, "duckdb", Optional.empty(), List.of(tables));
    }
}
