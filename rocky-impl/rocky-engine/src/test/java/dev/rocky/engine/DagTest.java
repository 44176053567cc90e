package dev.rocky.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rocky.Rocky;
import dev.rocky.compile.CompileOptions;
import dev.rocky.dag.DagOptions;
import dev.rocky.dag.DagReport;
import dev.rocky.dag.DagReport.Edge;
import dev.rocky.dag.DagReport.EdgeType;
import dev.rocky.dag.DagReport.Node;
import dev.rocky.diagnostic.RockyException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DagTest {

    @TempDir
    Path folder;

    private static DagReport draw(ProjectFolder project) {
        try (Rocky rocky = project.open()) {
            return rocky.dag(DagOptions.DEFAULT);
        }
    }

    @Test
    void models_stand_between_their_sources_and_their_tests() {
        DagReport dag = draw(ProjectFolder.in(folder)
                .with("seeds/countries.csv", "code,name\n")
                .model("orders", "SELECT * FROM raw.orders", """
                        [[tests]]
                        type = "not_null"
                        column = "id"
                        [[tests]]
                        type = "expression"
                        expression = "id > 0"
                        [[tests]]
                        type = "not_null"
                        column = "id"
                        """)
                .model("named", """
                        WITH c AS (SELECT * FROM seeds.countries)
                        SELECT * FROM orders JOIN c USING (code) WHERE id IN (SELECT id FROM marts.other)
                        """)
                .model("other", "SELECT 1 AS id"));

        assertThat(dag.executionLayers().get(0))
                .containsExactly("seed:countries", "source:raw.orders", "transformation:other");
        assertThat(dag.executionLayers().get(1)).containsExactly("transformation:orders");
        assertThat(dag.executionLayers().get(2))
                .containsExactly(
                        "test:orders::expression_1",
                        "test:orders::not_null_id",
                        "test:orders::not_null_id_2",
                        "transformation:named");
        assertThat(dag.edges())
                .contains(
                        new Edge("source:raw.orders", "transformation:orders", EdgeType.DATA),
                        new Edge("seed:countries", "transformation:named", EdgeType.DATA),
                        new Edge("transformation:other", "transformation:named", EdgeType.DATA),
                        new Edge("transformation:orders", "test:orders::not_null_id", EdgeType.CHECK));
        assertThat(dag.summary().countsByKind())
                .isEqualTo(Map.of("seed", 1, "source", 1, "test", 3, "transformation", 3));
        assertThat(dag.nodes())
                .filteredOn(node -> node.label().equals("named"))
                .extracting(Node::pipeline)
                .containsExactly(Optional.of("shop"));
    }

    @Test
    void other_pipelines_are_nodes_and_wait_as_they_are_told() {
        DagReport dag = draw(ProjectFolder.in(folder)
                .with("rocky.toml", """
                        [adapter]
                        type = "duckdb"
                        path = "shop.duckdb"

                        [pipeline.landing]
                        type = "load"
                        source_dir = "files"
                        target = { catalog = "shop", schema = "landed", table = "users" }

                        [pipeline.shop]
                        type = "transformation"
                        models = "models/**"
                        depends_on = ["landing"]
                        [pipeline.shop.target]
                        adapter = "default"

                        [pipeline.history]
                        type = "snapshot"
                        unique_key = ["id"]
                        updated_at = "updated_at"
                        source = { catalog = "shop", schema = "marts", table = "users" }
                        target = { catalog = "shop", schema = "history", table = "users" }

                        [pipeline.quality]
                        type = "quality"
                        tables = [{ catalog = "shop", schema = "marts" }]
                        [pipeline.quality.target]
                        adapter = "default"
                        [pipeline.quality.checks]
                        enabled = true
                        """)
                .model("users", "SELECT * FROM landed.users")
                .model("elsewhere", "SELECT * FROM raw.t"));

        assertThat(dag.edges())
                .containsExactlyInAnyOrder(
                        new Edge("source:raw.t", "transformation:elsewhere", EdgeType.DATA),
                        new Edge("load:landing", "transformation:elsewhere", EdgeType.GOVERNANCE),
                        new Edge("load:landing", "transformation:users", EdgeType.DATA),
                        new Edge("transformation:users", "snapshot:history", EdgeType.DATA),
                        new Edge("transformation:elsewhere", "quality:quality", EdgeType.CHECK),
                        new Edge("transformation:users", "quality:quality", EdgeType.CHECK));
    }

    @Test
    void what_stands_in_a_cycle_has_no_layer() {
        DagReport dag = draw(ProjectFolder.in(folder)
                .model("a", "SELECT id FROM b")
                .model("b", "SELECT id FROM a")
                .model("c", "SELECT 1 AS id"));

        assertThat(dag.nodes()).hasSize(3);
        assertThat(dag.executionLayers()).hasSize(1);
        assertThat(dag.executionLayers().get(0)).containsExactly("transformation:c");
    }

    @Test
    void columns_that_cannot_be_known_are_named() {
        try (Rocky rocky = ProjectFolder.in(folder)
                .model("fine", "SELECT 1 AS id")
                .model("broken", "SELECT FROM")
                .open()) {
            DagReport dag = rocky.dag(new DagOptions(Optional.empty(), true, CompileOptions.DEFAULT));

            assertThat(dag.columnLineageUnavailable().orElseThrow())
                    .contains("broken")
                    .doesNotContain("fine");
            assertThatThrownBy(() -> rocky.dag(
                            new DagOptions(Optional.of(folder.resolve("nowhere")), false, CompileOptions.DEFAULT)))
                    .isInstanceOf(RockyException.class)
                    .hasMessageContaining("nowhere");
        }
    }
}
