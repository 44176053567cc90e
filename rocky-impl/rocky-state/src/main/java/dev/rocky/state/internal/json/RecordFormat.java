package dev.rocky.state.internal.json;

import dev.rocky.history.RunProgress;
import dev.rocky.history.RunRecord;
import dev.rocky.history.TableProgress;
import dev.rocky.history.Watermark;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * How a kind of record is stored: as JSON with snake_case keys, packed by gzip where it is long.
 *
 * <p>A log file holds a record whole, so a run of ten thousand models would not fit otherwise. JSON begins with a
 * brace and gzip does not, so the two tell themselves apart.
 *
 * @param <T> the record
 */
public final class RecordFormat<T> {

    /** How far a table is loaded. */
    public static final RecordFormat<Watermark> WATERMARK =
            new RecordFormat<>(RecordFields::writeWatermark, RecordFields::readWatermark);

    /** A run that was begun; its tables are stored one by one. */
    public static final RecordFormat<RunProgress> PROGRESS =
            new RecordFormat<>(RecordFields::writeProgress, RecordFields::readProgress);

    /** A table that a run is done with. */
    public static final RecordFormat<TableProgress> TABLE_PROGRESS =
            new RecordFormat<>(RecordFields::writeTableProgress, RecordFields::readTableProgress);

    /** A whole run. */
    public static final RecordFormat<RunRecord> RUN = new RecordFormat<>(RecordFields::writeRun, RecordFields::readRun);

    /** The columns of a table. */
    public static final RecordFormat<SeenSchema> SCHEMA =
            new RecordFormat<>(RecordFields::writeSchema, RecordFields::readSchema);

    private static final int LONG = 4096;
    private static final int GZIP_MAGIC = 0x1f;
    /** Escapes make half of a surrogate pair, which a warehouse's message may hold, come back as it was. */
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final BiConsumer<JsonGenerator, T> write;
    private final Function<JsonObject, T> read;

    private RecordFormat(BiConsumer<JsonGenerator, T> write, Function<JsonObject, T> read) {
        this.write = write;
        this.read = read;
    }

    /** The bytes to store. */
    public byte[] encode(T value) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
            out.writeStartObject();
            write.accept(out, value);
            out.writeEndObject();
        }
        return json.size() < LONG ? json.toByteArray() : packed(json);
    }

    /**
     * The record that was stored.
     *
     * @throws MalformedRecordException if the bytes are not what was stored
     */
    public T decode(byte[] stored) {
        return parsed(stored, parser -> read.apply(JsonObject.read(parser)));
    }

    /**
     * When a stored run, or the progress of one, started, without reading all of it.
     *
     * @throws MalformedRecordException if the bytes are not what was stored
     */
    public static Instant startedAt(byte[] stored) {
        return parsed(stored, parser -> {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("started_at")) {
                    return Instant.parse(parser.getString());
                }
                parser.skipChildren();
            }
            return Instant.EPOCH;
        });
    }

    private static <R> R parsed(byte[] stored, Function<JsonParser, R> parse) {
        try (InputStream in = unpacked(stored);
                JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            return parse.apply(parser);
        } catch (IOException | RuntimeException e) {
            if (e instanceof MalformedRecordException malformed) {
                throw malformed;
            }
            throw new MalformedRecordException("the record cannot be read: " + e.getMessage());
        }
    }

    private static byte[] packed(ByteArrayOutputStream json) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            json.writeTo(gzip);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return packed.toByteArray();
    }

    private static InputStream unpacked(byte[] stored) throws IOException {
        InputStream in = new ByteArrayInputStream(stored);
        return stored.length > 0 && stored[0] == GZIP_MAGIC ? new GZIPInputStream(in) : in;
    }
}
