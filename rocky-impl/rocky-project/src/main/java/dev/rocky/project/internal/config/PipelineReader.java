package dev.rocky.project.internal.config;

import dev.rocky.model.Execution;
import dev.rocky.model.Governance;
import dev.rocky.model.Pipeline;
import dev.rocky.model.PipelineType;
import dev.rocky.model.Target;
import dev.rocky.project.internal.schema.Section;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Turns checked {@code [pipeline.NAME]} tables into pipelines. */
final class PipelineReader {

    private final Set<String> adapters;

    /**
     * @param adapters the names of the project's adapters
     */
    PipelineReader(Set<String> adapters) {
        this.adapters = adapters;
    }

    Pipeline read(String name, Section section) {
        return switch (type(section)) {
            case REPLICATION -> replication(name, section);
            case TRANSFORMATION -> transformation(name, section);
            case QUALITY -> quality(name, section);
            case SNAPSHOT -> snapshot(name, section);
            case LOAD -> load(name, section);
        };
    }

    /** What a pipeline does; one that says nothing copies tables. */
    static PipelineType type(Section section) {
        return section.choice("type", PipelineType.values()).orElse(PipelineType.REPLICATION);
    }

    private Pipeline replication(String name, Section section) {
        Section source = section.child("source");
        Section target = section.child("target");
        Section pattern = source.child("schema_pattern");
        return new Pipeline.Replication(
                name,
                section.theText("strategy"),
                section.theText("timestamp_column"),
                section.children("metadata_columns").stream()
                        .map(column -> new Pipeline.MetadataColumn(
                                column.theText("name"), column.theText("type"), column.theText("value")))
                        .toList(),
                source.theText("adapter"),
                source.text("catalog"),
                new Pipeline.SchemaPattern(
                        pattern.theText("prefix"), pattern.theText("separator"), pattern.texts("components")),
                discoveryAdapter(source),
                target.theText("adapter"),
                target.theText("catalog_template"),
                target.theText("schema_template"),
                target.text("separator"),
                governance(target),
                execution(section),
                section.texts("depends_on"),
                section.origin());
    }

    /** The only adapter of a project finds the sources too, whatever it is called. */
    Optional<String> discoveryAdapter(Section source) {
        if (source.has("discovery")) {
            return source.child("discovery").text("adapter");
        }
        return adapters.size() == 1 ? adapters.stream().findFirst() : Optional.empty();
    }

    private static Pipeline transformation(String name, Section section) {
        return new Pipeline.Transformation(
                name,
                section.theText("models"),
                List.of(),
                section.child("target").theText("adapter"),
                governance(section.child("target")),
                execution(section),
                section.texts("depends_on"),
                section.origin());
    }

    private static Pipeline quality(String name, Section section) {
        return new Pipeline.Quality(
                name,
                section.children("tables").stream()
                        .map(table -> new Pipeline.CheckedTable(
                                table.theText("catalog"), table.theText("schema"), table.text("table")))
                        .toList(),
                section.child("target").theText("adapter"),
                execution(section),
                section.texts("depends_on"),
                section.origin());
    }

    private static Pipeline snapshot(String name, Section section) {
        Section source = section.child("source");
        Section target = section.child("target");
        return new Pipeline.Snapshot(
                name,
                section.texts("unique_key"),
                section.theText("updated_at"),
                section.flag("invalidate_hard_deletes"),
                source.theText("adapter"),
                table(source),
                target.theText("adapter"),
                table(target),
                governance(target),
                execution(section),
                section.texts("depends_on"),
                section.origin());
    }

    private static Pipeline load(String name, Section section) {
        Section target = section.child("target");
        Section options = section.child("options");
        return new Pipeline.Load(
                name,
                section.theText("source_dir"),
                section.choice("format", Pipeline.FileFormat.values()),
                target.theText("adapter"),
                target.theText("catalog"),
                target.theText("schema"),
                target.text("table"),
                new Pipeline.LoadOptions(
                        options.theInt("batch_size"),
                        options.flag("create_table"),
                        options.flag("truncate_first"),
                        options.theText("csv_delimiter"),
                        options.flag("csv_has_header")),
                governance(target),
                execution(section),
                section.texts("depends_on"),
                section.origin());
    }

    private static Target table(Section section) {
        return new Target(section.theText("catalog"), section.theText("schema"), section.theText("table"));
    }

    private static Execution execution(Section pipeline) {
        Section section = pipeline.child("execution");
        return new Execution(
                section.whole("concurrency").isPresent()
                        ? OptionalInt.of(Math.max(1, section.theInt("concurrency")))
                        : OptionalInt.empty(),
                section.flag("fail_fast"),
                section.theInt("error_rate_abort_pct"),
                section.theInt("table_retries"));
    }

    private static Governance governance(Section target) {
        Section section = target.child("governance");
        Section isolation = section.child("isolation");
        return new Governance(
                section.flag("auto_create_catalogs"),
                section.flag("auto_create_schemas"),
                section.text("tag_prefix"),
                section.textMap("tags"),
                grants(section.children("grants")),
                grants(section.children("schema_grants")),
                new Governance.Isolation(
                        isolation.flag("enabled"),
                        isolation.children("workspace_ids").stream()
                                .map(PipelineReader::workspace)
                                .toList()));
    }

    private static List<Governance.Grant> grants(List<Section> sections) {
        return sections.stream()
                .map(grant -> new Governance.Grant(grant.theText("principal"), grant.texts("permissions")))
                .toList();
    }

    private static Governance.WorkspaceBinding workspace(Section section) {
        return new Governance.WorkspaceBinding(
                section.whole("id").orElse(0),
                section.choice("binding_type", Governance.BindingType.values())
                        .orElse(Governance.BindingType.READ_WRITE));
    }
}
