package dev.rocky.cli.internal.text;

import dev.rocky.cli.internal.console.Style;
import dev.rocky.cli.internal.listing.AdapterList;
import dev.rocky.cli.internal.listing.Consumers;
import dev.rocky.cli.internal.listing.Dependencies;
import dev.rocky.cli.internal.listing.ModelList;
import dev.rocky.cli.internal.listing.PipelineList;
import dev.rocky.cli.internal.listing.SourceList;
import java.util.List;
import java.util.Optional;

/** What {@code rocky list} prints for people. */
public final class ListText {

    private static final String NONE = "-";

    private final Style style;

    public ListText(Style style) {
        this.style = style;
    }

    public String models(ModelList list) {
        TextTable table = new TextTable("NAME", "TARGET", "STRATEGY", "CONTRACT", "DEPENDS ON");
        list.models()
                .forEach(model -> table.row(
                        model.name(),
                        model.target(),
                        model.strategy(),
                        model.hasContract() ? "yes" : NONE,
                        joined(model.dependsOn())));
        return orNothing(table, list.models(), "No models.");
    }

    public String pipelines(PipelineList list) {
        TextTable table = new TextTable("NAME", "TYPE", "TARGET", "SOURCE", "DEPENDS ON");
        list.pipelines()
                .forEach(pipeline -> table.row(
                        pipeline.name(),
                        pipeline.pipelineType().spelling(),
                        pipeline.targetAdapter(),
                        orNone(pipeline.sourceAdapter()),
                        joined(pipeline.dependsOn())));
        return orNothing(table, list.pipelines(), "No pipelines.");
    }

    public String adapters(AdapterList list) {
        TextTable table = new TextTable("NAME", "TYPE", "HOST");
        list.adapters().forEach(adapter -> table.row(adapter.name(), adapter.adapterType(), orNone(adapter.host())));
        return orNothing(table, list.adapters(), "No adapters.");
    }

    public String sources(SourceList list) {
        TextTable table = new TextTable("PIPELINE", "ADAPTER", "CATALOG", "SCHEMA PREFIX", "DISCOVERY", "COMPONENTS");
        list.sources()
                .forEach(source -> table.row(
                        source.pipeline(),
                        source.adapter(),
                        orNone(source.catalog()),
                        orNone(source.schemaPrefix()),
                        orNone(source.discoveryAdapter()),
                        joined(source.components())));
        return orNothing(table, list.sources(), "No sources: no pipeline copies tables.");
    }

    public String dependencies(Dependencies document) {
        return arrows(
                document.model() + " depends on:",
                "  -> ",
                document.dependsOn(),
                document.model() + " needs no model.");
    }

    public String consumers(Consumers document) {
        return arrows(
                "Models that depend on " + document.model() + ":",
                "  <- ",
                document.consumers(),
                "No model depends on " + document.model() + ".");
    }

    private String orNothing(TextTable table, List<?> rows, String nothing) {
        return rows.isEmpty() ? nothing + "\n" : table.render(style);
    }

    private static String arrows(String heading, String arrow, List<String> names, String nothing) {
        if (names.isEmpty()) {
            return nothing + "\n";
        }
        StringBuilder text = new StringBuilder(heading).append('\n');
        names.forEach(name -> text.append(arrow).append(name).append('\n'));
        return text.toString();
    }

    private static String orNone(Optional<String> value) {
        return value.orElse(NONE);
    }

    private static String joined(List<String> names) {
        return names.isEmpty() ? NONE : String.join(", ", names);
    }
}
