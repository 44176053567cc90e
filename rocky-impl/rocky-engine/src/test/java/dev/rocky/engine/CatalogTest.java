package dev.rocky.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.Rocky;
import dev.rocky.catalog.CatalogOptions;
import dev.rocky.catalog.CatalogReport;
import dev.rocky.catalog.CatalogReport.Asset;
import dev.rocky.catalog.CatalogReport.AssetKind;
import dev.rocky.compile.CompileOptions;
import dev.rocky.run.RunResult;
import dev.rocky.run.Select;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {

    @TempDir
    Path folder;

    private ProjectFolder project() {
        return ProjectFolder.in(folder)
                .model("orders", "SELECT 1 AS id, 'it''s' AS note", """
                        intent = "What was ordered"
                        [columns.id]
                        description = "Number of the order"
                        """)
                .model("listed", "SELECT id FROM orders", "[strategy]\ntype = \"view\"");
    }

    @Test
    void every_model_is_listed_with_its_columns_and_its_last_run() {
        try (Rocky rocky = project().open()) {
            assertThat(rocky.catalog(CatalogOptions.DEFAULT).lastRunId()).isEmpty();
            RunResult run = rocky.run(Select.all());

            CatalogReport catalog = rocky.catalog(CatalogOptions.DEFAULT);

            assertThat(catalog.lastRunId()).contains(run.runId());
            assertThat(catalog.assets())
                    .extracting(Asset::fqn)
                    .containsExactly("shop.marts.listed", "shop.marts.orders");
            Asset listed = catalog.assets().get(0);
            assertThat(listed.kind()).isEqualTo(AssetKind.VIEW);
            assertThat(listed.upstreamModels()).containsExactly("orders");
            Asset orders = catalog.assets().get(1);
            assertThat(orders.intent()).contains("What was ordered");
            assertThat(orders.downstreamModels()).containsExactly("listed");
            assertThat(orders.lastRunId()).contains(run.runId());
            assertThat(orders.lastMaterializedAt()).isPresent();
            assertThat(orders.columns().get(0).description()).contains("Number of the order");
            assertThat(catalog.stats().assetCount()).isEqualTo(2);
            assertThat(catalog.stats().edgeCount()).isEqualTo(catalog.edges().size());
        }
    }

    @Test
    void the_files_hold_what_the_catalog_holds() {
        try (Rocky rocky = project().open()) {
            Path files = folder.resolve("catalog");
            rocky.catalog(new CatalogOptions(Optional.empty(), Optional.of(files), CompileOptions.DEFAULT));

            String assets = "'" + files.resolve("assets.parquet") + "'";
            assertThat(rocky.query("default", "SELECT model_name, columns[1].name, intent FROM " + assets)
                            .rows())
                    .hasSize(2)
                    .anySatisfy(row -> assertThat(row).contains("orders", "What was ordered"));
            assertThat(files.resolve("edges.parquet")).exists();
        }
    }

    @Test
    void one_catalog_alone_can_be_asked_for() {
        try (Rocky rocky = project().open()) {
            CatalogReport none =
                    rocky.catalog(new CatalogOptions(Optional.of("other"), Optional.empty(), CompileOptions.DEFAULT));

            assertThat(none.assets()).isEmpty();
            assertThat(none.edges()).isEmpty();
        }
    }
}
