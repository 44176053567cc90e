package dev.rocky.engine.internal.catalog;

import dev.rocky.catalog.CatalogReport;
import dev.rocky.catalog.CatalogReport.Asset;
import dev.rocky.catalog.CatalogReport.CatalogColumn;
import dev.rocky.catalog.CatalogReport.Edge;
import dev.rocky.engine.internal.test.TestBench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes catalogues as Parquet files. */
public final class ParquetFiles {

    private static final String TEXTS = "VARCHAR[]";

    private ParquetFiles() {}

    /** Write {@code assets.parquet} and {@code edges.parquet} into a folder. */
    public static void write(CatalogReport catalog, Path folder) {
        try (TestBench database = TestBench.open(folder)) {
            Files.createDirectories(folder);
            copy(
                    database,
                    catalog.edges().stream().map(ParquetFiles::edge),
                    "source_model VARCHAR, source_column VARCHAR, target_model VARCHAR, target_column VARCHAR,"
                            + " transform VARCHAR, confidence VARCHAR",
                    folder.resolve("edges.parquet"));
            copy(
                    database,
                    catalog.assets().stream().map(ParquetFiles::asset),
                    "fqn VARCHAR, model_name VARCHAR, kind VARCHAR, columns STRUCT(name VARCHAR, data_type VARCHAR,"
                            + " nullable BOOLEAN, description VARCHAR, warehouse_type VARCHAR)[], upstream_models "
                            + TEXTS + ", downstream_models " + TEXTS
                            + ", intent VARCHAR, last_materialized_at TIMESTAMPTZ, last_run_id VARCHAR",
                    folder.resolve("assets.parquet"));
        } catch (IOException e) {
            throw new UncheckedIOException("the folder '" + folder + "' cannot be written", e);
        }
    }

    private static void copy(TestBench database, Stream<String> rows, String columns, Path file) {
        database.execute("CREATE OR REPLACE TABLE catalog (" + columns + ")");
        List<String> all = rows.toList();
        if (!all.isEmpty()) {
            database.execute("INSERT INTO catalog VALUES\n" + String.join(",\n", all));
        }
        database.execute("COPY catalog TO " + text(file.toString()) + " (FORMAT parquet)");
    }

    private static String edge(Edge edge) {
        return row(
                text(edge.sourceModel()),
                text(edge.sourceColumn()),
                text(edge.targetModel()),
                text(edge.targetColumn()),
                text(edge.transform()),
                text(edge.confidence().spelling()));
    }

    private static String asset(Asset asset) {
        return row(
                text(asset.fqn()),
                text(asset.modelName()),
                text(asset.kind().spelling()),
                list(asset.columns().stream().map(ParquetFiles::column)),
                list(asset.upstreamModels().stream().map(ParquetFiles::text)),
                list(asset.downstreamModels().stream().map(ParquetFiles::text)),
                text(asset.intent()),
                text(asset.lastMaterializedAt().map(Object::toString)),
                text(asset.lastRunId()));
    }

    private static String column(CatalogColumn column) {
        return row(
                text(column.name()),
                text(column.dataType()),
                Boolean.toString(column.nullable()),
                text(column.description()),
                text(column.warehouseType()));
    }

    private static String row(String... cells) {
        return "(" + String.join(", ", cells) + ")";
    }

    private static String list(Stream<String> items) {
        return items.collect(Collectors.joining(", ", "[", "]"));
    }

    private static String text(Optional<String> value) {
        return value.map(ParquetFiles::text).orElse("NULL");
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
