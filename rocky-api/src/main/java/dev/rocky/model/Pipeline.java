package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import dev.rocky.json.Spelled;
import dev.rocky.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * Work that is run together.
 *
 * @since 2.0
 */
public sealed interface Pipeline {

    /** The name, unique in the project. */
    String name();

    /** What it does. */
    PipelineType type();

    /** The adapter that it writes to. */
    String targetAdapter();

    /** How its work is spread. */
    Execution execution();

    /** Pipelines that must have run before. */
    List<String> dependsOn();

    /** Where it was written. */
    Origin origin();

    /**
     * Builds models.
     *
     * @param modelFiles the glob of the model files, as written
     * @param models the names of the models that it builds
     */
    record Transformation(
            String name,
            String modelFiles,
            List<String> models,
            String targetAdapter,
            Governance governance,
            Execution execution,
            List<String> dependsOn,
            Origin origin)
            implements Pipeline {

        /** The glob of a pipeline that names none. */
        public static final String DEFAULT_MODEL_FILES = "models/**";

        /** The pipeline of a project that declares none: it writes to the default adapter and creates schemas. */
        public static Transformation undeclared(String name) {
            return new Transformation(
                    name,
                    DEFAULT_MODEL_FILES,
                    List.of(),
                    AdapterConfig.DEFAULT_NAME,
                    Governance.NONE.autoCreateSchemas(true),
                    Execution.DEFAULT,
                    List.of(),
                    Origin.none());
        }

        public Transformation {
            Names.requireName(name, "pipeline name");
            requireNonNull(modelFiles, "modelFiles");
            models = List.copyOf(models);
            requireNonNull(targetAdapter, "targetAdapter");
            requireNonNull(governance, "governance");
            requireNonNull(execution, "execution");
            dependsOn = List.copyOf(dependsOn);
            requireNonNull(origin, "origin");
        }

        @Override
        public PipelineType type() {
            return PipelineType.TRANSFORMATION;
        }

        /** The same pipeline building these models. */
        public Transformation models(List<String> names) {
            return new Transformation(name, modelFiles, names, targetAdapter, governance, execution, dependsOn, origin);
        }
    }

    /**
     * Copies the tables that a discovery adapter finds.
     *
     * @param strategy {@code incremental}, {@code full_refresh}, {@code merge} and so on, as written
     * @param timestampColumn the column that an incremental copy follows
     * @param separator joins the values of a component that has several
     */
    record Replication(
            String name,
            String strategy,
            String timestampColumn,
            List<MetadataColumn> metadataColumns,
            String sourceAdapter,
            Optional<String> sourceCatalog,
            SchemaPattern schemaPattern,
            Optional<String> discoveryAdapter,
            String targetAdapter,
            String catalogTemplate,
            String schemaTemplate,
            Optional<String> separator,
            Governance governance,
            Execution execution,
            List<String> dependsOn,
            Origin origin)
            implements Pipeline {

        public Replication {
            Names.requireName(name, "pipeline name");
            requireNonNull(strategy, "strategy");
            requireNonNull(timestampColumn, "timestampColumn");
            metadataColumns = List.copyOf(metadataColumns);
            requireNonNull(sourceAdapter, "sourceAdapter");
            requireNonNull(sourceCatalog, "sourceCatalog");
            requireNonNull(schemaPattern, "schemaPattern");
            requireNonNull(discoveryAdapter, "discoveryAdapter");
            requireNonNull(targetAdapter, "targetAdapter");
            requireNonNull(catalogTemplate, "catalogTemplate");
            requireNonNull(schemaTemplate, "schemaTemplate");
            requireNonNull(separator, "separator");
            requireNonNull(governance, "governance");
            requireNonNull(execution, "execution");
            dependsOn = List.copyOf(dependsOn);
            requireNonNull(origin, "origin");
        }

        @Override
        public PipelineType type() {
            return PipelineType.REPLICATION;
        }
    }

    /** Checks tables. */
    record Quality(
            String name,
            List<CheckedTable> tables,
            String targetAdapter,
            Execution execution,
            List<String> dependsOn,
            Origin origin)
            implements Pipeline {

        public Quality {
            Names.requireName(name, "pipeline name");
            tables = List.copyOf(tables);
            requireNonNull(targetAdapter, "targetAdapter");
            requireNonNull(execution, "execution");
            dependsOn = List.copyOf(dependsOn);
            requireNonNull(origin, "origin");
        }

        @Override
        public PipelineType type() {
            return PipelineType.QUALITY;
        }
    }

    /**
     * Keeps every version of the rows of one table.
     *
     * @param uniqueKey the columns that identify a row
     * @param updatedAt the column that changes with the row
     * @param invalidateHardDeletes whether rows that are gone from the source end their validity
     */
    record Snapshot(
            String name,
            List<String> uniqueKey,
            String updatedAt,
            boolean invalidateHardDeletes,
            String sourceAdapter,
            Target source,
            String targetAdapter,
            Target target,
            Governance governance,
            Execution execution,
            List<String> dependsOn,
            Origin origin)
            implements Pipeline {

        public Snapshot {
            Names.requireName(name, "pipeline name");
            uniqueKey = List.copyOf(uniqueKey);
            requireNonNull(updatedAt, "updatedAt");
            requireNonNull(sourceAdapter, "sourceAdapter");
            requireNonNull(source, "source");
            requireNonNull(targetAdapter, "targetAdapter");
            requireNonNull(target, "target");
            requireNonNull(governance, "governance");
            requireNonNull(execution, "execution");
            dependsOn = List.copyOf(dependsOn);
            requireNonNull(origin, "origin");
        }

        @Override
        public PipelineType type() {
            return PipelineType.SNAPSHOT;
        }
    }

    /**
     * Loads files into tables.
     *
     * @param sourceDir the folder of the files, relative to the project
     * @param format the format of all files, or empty to tell it by their endings
     * @param table the table for every file, or empty for one named as each file
     */
    record Load(
            String name,
            String sourceDir,
            Optional<FileFormat> format,
            String targetAdapter,
            String catalog,
            String schema,
            Optional<String> table,
            LoadOptions options,
            Governance governance,
            Execution execution,
            List<String> dependsOn,
            Origin origin)
            implements Pipeline {

        public Load {
            Names.requireName(name, "pipeline name");
            requireNonNull(sourceDir, "sourceDir");
            requireNonNull(format, "format");
            requireNonNull(targetAdapter, "targetAdapter");
            requireNonNull(catalog, "catalog");
            requireNonNull(schema, "schema");
            requireNonNull(table, "table");
            requireNonNull(options, "options");
            requireNonNull(governance, "governance");
            requireNonNull(execution, "execution");
            dependsOn = List.copyOf(dependsOn);
            requireNonNull(origin, "origin");
        }

        @Override
        public PipelineType type() {
            return PipelineType.LOAD;
        }
    }

    /**
     * How the names of source schemas are taken apart.
     *
     * @param components the names of the parts; one that ends in {@code ...} takes several
     */
    record SchemaPattern(String prefix, String separator, List<String> components) {
        public SchemaPattern {
            requireNonNull(prefix, "prefix");
            requireNonNull(separator, "separator");
            components = List.copyOf(components);
        }
    }

    /** A column that a copy adds. */
    record MetadataColumn(String name, String type, String value) {
        public MetadataColumn {
            Names.requireName(name, "column name");
            requireNonNull(type, "type");
            requireNonNull(value, "value");
        }
    }

    /** A table to check, or every table of a schema where none is named. */
    record CheckedTable(String catalog, String schema, Optional<String> table) {
        public CheckedTable {
            requireNonNull(catalog, "catalog");
            requireNonNull(schema, "schema");
            requireNonNull(table, "table");
        }
    }

    /** The formats that can be loaded. */
    enum FileFormat implements Spelled {
        CSV("csv"),
        PARQUET("parquet"),
        JSON_LINES("json_lines");

        private final String spelling;

        FileFormat(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String spelling() {
            return spelling;
        }
    }

    /** How files are loaded. */
    record LoadOptions(
            int batchSize, boolean createTable, boolean truncateFirst, String csvDelimiter, boolean csvHasHeader) {

        /** The options of a pipeline that sets none. */
        public static final LoadOptions DEFAULT = new LoadOptions(10_000, true, false, ",", true);

        public LoadOptions {
            requireNonNull(csvDelimiter, "csvDelimiter");
        }
    }
}
