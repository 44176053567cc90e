package dev.rocky.cli.internal.json;

import dev.rocky.Rocky;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes the documents that commands print in JSON.
 *
 * <p>Stands on Jackson's generator alone. Its data binding could do the same, but examines every class by its own
 * rules before it writes the first byte, and this program is started anew for each document.
 */
public final class DocumentWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private static final PrettyPrinter INDENTED = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private DocumentWriter() {}

    /**
     * Write a document and end its line.
     *
     * @param command what the document says made it
     * @param document a result
     */
    public static void write(String command, Record document, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("version", Rocky.version());
            ValueWriter values = new ValueWriter(json);
            values.componentsBeforeCommand(document);
            json.writeStringProperty("command", command);
            values.components(document);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** The record in one line, without an envelope. */
    public static String compact(Record value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            new ValueWriter(json).write(value);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static final class Indented extends ObjectWriteContext.Base {

        private final PrettyPrinter printer = ((DefaultPrettyPrinter) INDENTED).createInstance();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
