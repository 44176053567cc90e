package dev.rocky.catalog;

import static java.util.Objects.requireNonNull;

import dev.rocky.json.Spelled;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The document that {@code rocky catalog} prints.
 *
 * @param configHash changes with the project file
 * @param lastRunId the newest run, where there was one
 * @param assets the tables and views that the project builds, by name
 * @param edges which columns feed which, by source
 * @since 2.0
 */
public record CatalogReport(
        Instant generatedAt,
        String projectName,
        String configHash,
        Optional<String> lastRunId,
        List<Asset> assets,
        List<Edge> edges,
        Stats stats) {

    public CatalogReport {
        requireNonNull(generatedAt, "generatedAt");
        requireNonNull(projectName, "projectName");
        requireNonNull(configHash, "configHash");
        requireNonNull(lastRunId, "lastRunId");
        assets = List.copyOf(assets);
        edges = List.copyOf(edges);
        requireNonNull(stats, "stats");
    }

    /**
     * A table or view.
     *
     * @param fqn its full name
     * @param columns by name
     * @param intent what it is for
     * @param lastMaterializedAt when it was last built
     * @param lastRunId the run that did
     */
    public record Asset(
            String fqn,
            String modelName,
            AssetKind kind,
            List<CatalogColumn> columns,
            List<String> upstreamModels,
            List<String> downstreamModels,
            Optional<String> intent,
            Optional<Instant> lastMaterializedAt,
            Optional<String> lastRunId) {

        public Asset {
            requireNonNull(fqn, "fqn");
            requireNonNull(modelName, "modelName");
            requireNonNull(kind, "kind");
            columns = List.copyOf(columns);
            upstreamModels = List.copyOf(upstreamModels);
            downstreamModels = List.copyOf(downstreamModels);
            requireNonNull(intent, "intent");
            requireNonNull(lastMaterializedAt, "lastMaterializedAt");
            requireNonNull(lastRunId, "lastRunId");
        }
    }

    /**
     * A column.
     *
     * @param dataType its type, where that is known
     * @param warehouseType the same as its warehouse spells it
     */
    public record CatalogColumn(
            String name,
            Optional<String> dataType,
            boolean nullable,
            Optional<String> description,
            Optional<String> warehouseType) {

        public CatalogColumn {
            requireNonNull(name, "name");
            requireNonNull(dataType, "dataType");
            requireNonNull(description, "description");
            requireNonNull(warehouseType, "warehouseType");
        }
    }

    /**
     * One column feeds another.
     *
     * @param transform what happens on the way
     * @param confidence how it is known
     */
    public record Edge(
            String sourceModel,
            String sourceColumn,
            String targetModel,
            String targetColumn,
            String transform,
            Confidence confidence) {

        public Edge {
            requireNonNull(sourceModel, "sourceModel");
            requireNonNull(sourceColumn, "sourceColumn");
            requireNonNull(targetModel, "targetModel");
            requireNonNull(targetColumn, "targetColumn");
            requireNonNull(transform, "transform");
            requireNonNull(confidence, "confidence");
        }
    }

    /**
     * The catalogue in numbers.
     *
     * @param assetsWithStar those whose query selects a star
     * @param orphanColumns the columns that no other column feeds
     */
    public record Stats(
            int assetCount, int columnCount, int edgeCount, int assetsWithStar, int orphanColumns, long durationMs) {}

    /** What an asset is. */
    public enum AssetKind implements Spelled {
        SOURCE("Source"),
        MODEL("Model"),
        VIEW("View"),
        MATERIALIZED_VIEW("MaterializedView");

        private final String spelling;

        AssetKind(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String spelling() {
            return spelling;
        }
    }

    /** How an edge is known. */
    public enum Confidence implements Spelled {
        /** The query names the column. */
        HIGH("High"),
        /** The query has a star that stands for it. */
        MEDIUM("Medium"),
        LOW("Low");

        private final String spelling;

        Confidence(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String spelling() {
            return spelling;
        }
    }
}
