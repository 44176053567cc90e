package dev.rocky.adapter.duckdb;

import dev.rocky.adapter.testkit.Behaviour;
import dev.rocky.adapter.testkit.WarehouseConformance;
import dev.rocky.model.AdapterConfig;
import dev.rocky.model.ConfigValue;
import dev.rocky.spi.WarehouseProvider;
import java.util.Map;
import org.junit.jupiter.api.Nested;

class DuckDbConformanceTest {

    @Nested
    class InMemory extends OnDuckDb {

        @Override
        protected AdapterConfig config() {
            return AdapterConfig.of("duckdb", Map.of());
        }

        @Override
        protected String catalog() {
            return "memory";
        }
    }

    @Nested
    class InFile extends OnDuckDb {

        @Override
        protected AdapterConfig config() {
            return AdapterConfig.of("duckdb", Map.of("path", new ConfigValue.Text("shop.duckdb")));
        }

        @Override
        protected String catalog() {
            return "";
        }
    }

    abstract static class OnDuckDb extends WarehouseConformance {

        @Override
        protected WarehouseProvider provider() {
            return new DuckDbWarehouseProvider();
        }

        @Override
        protected String schema() {
            return "kit";
        }

        @Override
        protected boolean supports(Behaviour behaviour) {
            return behaviour != Behaviour.MATERIALIZED_VIEWS;
        }
    }
}
