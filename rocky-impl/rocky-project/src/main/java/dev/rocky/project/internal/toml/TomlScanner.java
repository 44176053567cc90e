package dev.rocky.project.internal.toml;

import dev.rocky.project.internal.toml.TomlPositions.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks over a valid TOML text and notes where keys and values stand. It judges nothing. */
final class TomlScanner {

    private final String text;
    private final TomlPositions positions;
    private final Map<String, Integer> tablesOfLists = new HashMap<>();
    private int at;

    TomlScanner(String text, TomlPositions positions) {
        this.text = text;
        this.positions = positions;
    }

    /** One part of a key that is written with dots. */
    private record Part(String name, Range range) {}

    void scan() {
        String table = "";
        skipBlanksAndComments();
        while (at < text.length()) {
            int start = at;
            if (peek() == '[') {
                table = heading();
            } else {
                assignment(table);
            }
            if (at == start) {
                return;
            }
            skipBlanksAndComments();
        }
    }

    private String heading() {
        int start = at++;
        boolean item = peek() == '[';
        if (item) {
            at++;
        }
        List<Part> parts = key();
        skipTo(']');
        if (item) {
            skipTo(']');
        }
        if (parts.isEmpty()) {
            return "";
        }
        String path = "";
        for (Part part : parts.subList(0, parts.size() - 1)) {
            path = inLastItem(TomlPositions.join(path, part.name));
            positions.keys().putIfAbsent(path, part.range);
        }
        Part last = parts.get(parts.size() - 1);
        path = TomlPositions.join(path, last.name);
        Range whole = new Range(start, at);
        positions.keys().putIfAbsent(path, last.range);
        positions.values().putIfAbsent(path, whole);
        if (item) {
            int index = tablesOfLists.merge(path, 1, Integer::sum) - 1;
            path = TomlPositions.join(path, index);
            positions.keys().put(path, last.range);
            positions.values().put(path, whole);
        }
        return path;
    }

    /** {@code [a.b]} below {@code [[a]]} speaks of the last table of {@code a}. */
    private String inLastItem(String path) {
        Integer count = tablesOfLists.get(path);
        return count == null ? path : TomlPositions.join(path, count - 1);
    }

    private void assignment(String table) {
        String path = table;
        for (Part part : key()) {
            path = TomlPositions.join(path, part.name);
            positions.keys().putIfAbsent(path, part.range);
        }
        skipSpaces();
        if (peek() == '=') {
            at++;
            skipSpaces();
            value(path);
        }
    }

    private List<Part> key() {
        List<Part> parts = new ArrayList<>();
        do {
            if (!parts.isEmpty()) {
                at++;
            }
            skipSpaces();
            int start = at;
            String name = part();
            if (at == start) {
                return parts;
            }
            parts.add(new Part(name, new Range(start, at)));
            skipSpaces();
        } while (peek() == '.');
        return parts;
    }

    private String part() {
        int start = at;
        char quote = peek();
        if (quote == '"' || quote == '\'') {
            string();
            return unquoted(text.substring(start, at));
        }
        while (at < text.length() && isBareKey(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Lets the parser read a key with escapes, which are rare. */
    private static String unquoted(String quoted) {
        if (quoted.indexOf('\\') < 0 && quoted.length() >= 2) {
            return quoted.substring(1, quoted.length() - 1);
        }
        try {
            return TomlParser.parse("k = " + quoted).values().get("k") instanceof TomlValue.Text key
                    ? key.value()
                    : quoted;
        } catch (TomlSyntaxException e) {
            return quoted;
        }
    }

    private void value(String path) {
        int start = at;
        switch (peek()) {
            case '"', '\'' -> string();
            case '[' -> list(path);
            case '{' -> inlineTable(path);
            default -> plain();
        }
        positions.values().putIfAbsent(path, new Range(start, at));
    }

    private void list(String path) {
        at++;
        for (int index = 0; !ends(']'); index++) {
            int start = at;
            value(TomlPositions.join(path, index));
            if (at == start) {
                return;
            }
            skipComma();
        }
        at = Math.min(at + 1, text.length());
    }

    private void inlineTable(String path) {
        at++;
        while (!ends('}')) {
            int start = at;
            assignment(path);
            if (at == start) {
                return;
            }
            skipComma();
        }
        at = Math.min(at + 1, text.length());
    }

    private boolean ends(char closing) {
        skipBlanksAndComments();
        return at >= text.length() || peek() == closing;
    }

    private void skipComma() {
        skipBlanksAndComments();
        if (peek() == ',') {
            at++;
        }
    }

    private void string() {
        char quote = peek();
        String three = String.valueOf(quote).repeat(3);
        boolean lines = text.startsWith(three, at);
        at += lines ? 3 : 1;
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == '\\' && quote == '"') {
                at += 2;
            } else if (next != quote || (lines && !text.startsWith(three, at))) {
                at++;
            } else {
                closeString(quote, lines);
                return;
            }
        }
        at = text.length();
    }

    /** Up to two quotes may stand right before the closing three. */
    private void closeString(char quote, boolean lines) {
        at += lines ? 3 : 1;
        while (lines && peek() == quote) {
            at++;
        }
    }

    private void plain() {
        int end = at;
        while (end < text.length() && ",]}#\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > at && isSpace(text.charAt(end - 1))) {
            end--;
        }
        at = end;
    }

    private void skipTo(char wanted) {
        int found = text.indexOf(wanted, at);
        at = found < 0 ? text.length() : found + 1;
    }

    private void skipSpaces() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private void skipBlanksAndComments() {
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (isSpace(next) || next == '\n' || next == '\r') {
                at++;
            } else {
                return;
            }
        }
    }

    /** The character here; a blank at the end, which starts nothing. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\t';
    }

    private static boolean isBareKey(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '_'
                || character == '-';
    }
}
