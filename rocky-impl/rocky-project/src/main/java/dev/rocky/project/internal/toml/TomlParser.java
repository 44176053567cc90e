package dev.rocky.project.internal.toml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.toml.TomlFactory;
import tools.jackson.dataformat.toml.TomlReadFeature;

/**
 * Turns text into values: Jackson reads, and where it cannot, tomlj says why.
 *
 * <p>Jackson is several times faster; tomlj knows better what was expected, and is loaded only for a broken file.
 */
final class TomlParser {

    private static final int DEEPEST = 100;
    private static final TomlFactory FACTORY = new TomlFactory();

    /** The version of the library that reads the text. */
    static final String LIBRARY = FACTORY.version().toString();

    /** Tells dates from text: the factory takes its features from here alone. */
    private static final ObjectReadContext CONTEXT = new ObjectReadContext.Base() {
        @Override
        public int getFormatReadFeatures(int defaults) {
            return defaults | TomlReadFeature.PARSE_JAVA_TIME.getMask();
        }
    };

    private final JsonParser tokens;

    private TomlParser(JsonParser tokens) {
        this.tokens = tokens;
    }

    /** Read a text. */
    static TomlValue.Table parse(String text) throws TomlSyntaxException {
        try (JsonParser tokens = FACTORY.createParser(CONTEXT, text)) {
            tokens.nextToken();
            return new TomlParser(tokens).table(0);
        } catch (JacksonException e) {
            throw explain(text, e);
        }
    }

    private TomlValue.Table table(int depth) throws TomlSyntaxException {
        Map<String, TomlValue> values = new LinkedHashMap<>();
        for (JsonToken token = tokens.nextToken(); token == JsonToken.PROPERTY_NAME; token = tokens.nextToken()) {
            String key = tokens.currentName();
            tokens.nextToken();
            values.put(key, value(depth + 1));
        }
        return new TomlValue.Table(values);
    }

    private TomlValue.Items items(int depth) throws TomlSyntaxException {
        List<TomlValue> values = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(depth + 1));
        }
        return new TomlValue.Items(values);
    }

    private TomlValue value(int depth) throws TomlSyntaxException {
        if (depth > DEEPEST) {
            throw new TomlSyntaxException("values are nested more than " + DEEPEST + " deep", 0);
        }
        JsonToken token = tokens.currentToken();
        return switch (token) {
            case START_OBJECT -> table(depth);
            case START_ARRAY -> items(depth);
            case VALUE_STRING -> new TomlValue.Text(tokens.getString());
            case VALUE_TRUE -> new TomlValue.Flag(true);
            case VALUE_FALSE -> new TomlValue.Flag(false);
            case VALUE_NUMBER_INT ->
                tokens.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? new TomlValue.Huge(tokens.getString())
                        : new TomlValue.Whole(tokens.getLongValue());
            case VALUE_NUMBER_FLOAT ->
                new TomlValue.Fraction(tokens.getNumberValue().doubleValue());
            case VALUE_EMBEDDED_OBJECT -> new TomlValue.Moment(String.valueOf(tokens.getEmbeddedObject()));
            case END_ARRAY, END_OBJECT, NOT_AVAILABLE, PROPERTY_NAME, VALUE_NULL ->
                throw new IllegalStateException("TOML has no value that starts with " + token);
        };
    }

    private static TomlSyntaxException explain(String text, JacksonException failure) {
        try {
            for (TomlParseError error : Toml.parse(text).errors()) {
                int offset =
                        offset(text, error.position().line(), error.position().column());
                return new TomlSyntaxException(String.valueOf(error.getMessage()), offset);
            }
        } catch (RuntimeException e) {
            // tomlj stumbles over some texts, such as an inline table without an end: the other explanation will do.
        }
        long offset = failure.getLocation() == null ? 0 : failure.getLocation().getCharOffset();
        String message = failure instanceof StreamReadException ? failure.getOriginalMessage() : "it is no TOML";
        return new TomlSyntaxException(message, Math.clamp(offset, 0, text.length()));
    }

    /** The index of a line and column, which counts code points. */
    private static int offset(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int points = text.codePointCount(start, text.length());
        return text.offsetByCodePoints(start, Math.min(column - 1, points));
    }
}
