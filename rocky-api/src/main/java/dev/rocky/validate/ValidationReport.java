package dev.rocky.validate;

import static java.util.Objects.requireNonNull;

import dev.rocky.json.NotInDocument;
import dev.rocky.json.Spelled;
import dev.rocky.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * What was found in a project's files. The document that {@code rocky validate} prints.
 *
 * @param valid whether no message is an error
 * @since 2.0
 */
public record ValidationReport(
        boolean valid,
        List<AdapterStatus> adapters,
        List<PipelineStatus> pipelines,
        ModelsStatus models,
        List<Message> messages) {

    public ValidationReport {
        adapters = List.copyOf(adapters);
        pipelines = List.copyOf(pipelines);
        requireNonNull(models, "models");
        messages = List.copyOf(messages);
    }

    /** Whether an adapter's configuration can work. */
    public record AdapterStatus(String name, String adapterType, boolean ok) {
        public AdapterStatus {
            requireNonNull(name, "name");
            requireNonNull(adapterType, "adapterType");
        }
    }

    /** Whether a pipeline's configuration can work; strategy and templates are empty but for replication. */
    public record PipelineStatus(
            String name,
            String pipelineType,
            String strategy,
            String catalogTemplate,
            String schemaTemplate,
            boolean ok) {
        public PipelineStatus {
            requireNonNull(name, "name");
            requireNonNull(pipelineType, "pipelineType");
            requireNonNull(strategy, "strategy");
            requireNonNull(catalogTemplate, "catalogTemplate");
            requireNonNull(schemaTemplate, "schemaTemplate");
        }
    }

    /**
     * What was found of models.
     *
     * @param found whether there is a folder of models
     * @param count how many there are
     * @param dagValid whether they can be put in an order
     */
    public record ModelsStatus(boolean found, int count, boolean dagValid) {}

    /**
     * One finding.
     *
     * @param file the file that it is about
     * @param field the dotted key that it is about
     * @param span the text that it is about
     */
    public record Message(
            Level severity,
            String code,
            String message,
            Optional<String> file,
            Optional<String> field,
            @NotInDocument Optional<SourceSpan> span) {
        public Message {
            requireNonNull(severity, "severity");
            requireNonNull(code, "code");
            requireNonNull(message, "message");
            requireNonNull(file, "file");
            requireNonNull(field, "field");
            requireNonNull(span, "span");
        }
    }

    /** What a finding means. */
    public enum Level implements Spelled {
        OK("ok"),
        WARN("warn"),
        ERROR("error"),
        LINT("lint");

        private final String spelling;

        Level(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String spelling() {
            return spelling;
        }
    }
}
