package dev.rocky.adapter.duckdb.internal.error;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What DuckDB tells of an error when {@code errors_as_json} is set: one object of texts.
 *
 * @param type the kind of error, such as {@code Binder}
 * @param location the stretch of the statement that it points at
 * @param name what the error is about, such as a column that does not exist
 */
record ErrorReport(
        String type, String message, Optional<Bytes> location, Optional<String> name, Optional<String> subtype) {

    /** The report in the message of an exception, or empty if it holds none. */
    static Optional<ErrorReport> in(String exceptionMessage) {
        int start = exceptionMessage.indexOf("{\"exception_type\"");
        if (start < 0) {
            return Optional.empty();
        }
        Map<String, String> fields = new Texts(exceptionMessage, start).read();
        return Optional.ofNullable(fields.get("exception_message"))
                .map(message -> new ErrorReport(
                        fields.getOrDefault("exception_type", ""),
                        message,
                        Bytes.in(fields.getOrDefault("location", "")),
                        Optional.ofNullable(fields.get("name")),
                        Optional.ofNullable(fields.get("error_subtype"))));
    }

    /**
     * Bytes of a text in UTF-8.
     *
     * @param length may be 0 where DuckDB points at a place rather than at a word
     */
    record Bytes(int start, int length) {

        private static final Pattern TEXT = Pattern.compile("\\[(\\d{1,9}),(\\d{1,9})]");

        private static Optional<Bytes> in(String text) {
            Matcher matcher = TEXT.matcher(text);
            return matcher.matches()
                    ? Optional.of(new Bytes(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                    : Optional.empty();
        }
    }

    /** Reads the texts of a JSON object one after another; they are keys and values in turn. */
    private static final class Texts {

        private final String json;
        private int index;

        Texts(String json, int start) {
            this.json = json;
            this.index = start;
        }

        Map<String, String> read() {
            Map<String, String> fields = new HashMap<>();
            while (nextQuote()) {
                String key = text();
                if (!nextQuote()) {
                    break;
                }
                fields.put(key, text());
            }
            return fields;
        }

        private boolean nextQuote() {
            index = json.indexOf('"', index) + 1;
            return index > 0;
        }

        private String text() {
            StringBuilder text = new StringBuilder();
            while (index < json.length() && json.charAt(index) != '"') {
                char character = json.charAt(index++);
                text.append(character == '\\' && index < json.length() ? escaped() : character);
            }
            index++;
            return text.toString();
        }

        private char escaped() {
            char code = json.charAt(index++);
            return switch (code) {
                case 'n' -> '\n';
                case 't' -> '\t';
                case 'r' -> '\r';
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'u' -> unicode();
                default -> code;
            };
        }

        private char unicode() {
            int end = Math.min(index + 4, json.length());
            String digits = json.substring(index, end);
            index = end;
            return digits.matches("[0-9a-fA-F]{4}") ? (char) Integer.parseInt(digits, 16) : '?';
        }
    }
}
