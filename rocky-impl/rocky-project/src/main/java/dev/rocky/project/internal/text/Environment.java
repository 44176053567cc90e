package dev.rocky.project.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ${VAR}} stands for.
 *
 * @param variables the variables that are set
 * @param replaces whether {@code ${VAR}} stands for anything at all
 */
public record Environment(Map<String, String> variables, boolean replaces) {

    /** For files in which {@code ${VAR}} is text like any other. */
    public static final Environment NONE = new Environment(Map.of(), false);

    private static final String OPEN = "${";
    private static final String DEFAULT = ":-";

    public Environment {
        variables = Map.copyOf(variables);
    }

    /** For files in which {@code ${VAR}} stands for one of these variables. */
    public static Environment of(Map<String, String> variables) {
        return new Environment(variables, true);
    }

    /**
     * Replace every {@code ${VAR}} and {@code ${VAR:-default}} of a text.
     *
     * <p>What is put in is not looked at again, and lines that are comments as a whole stay as they are. Variables that
     * are not set stay in the text and are listed in {@link Substituted#missing()}.
     */
    public Substituted substitute(String raw) {
        int open = replaces ? raw.indexOf(OPEN) : -1;
        if (open < 0) {
            return Substituted.unchanged(raw);
        }
        StringBuilder text = new StringBuilder(raw.length() + 64);
        List<Substituted.Piece> pieces = new ArrayList<>();
        List<Substituted.Missing> missing = new ArrayList<>();
        int copied = 0;
        while (open >= 0) {
            int nameStart = open + OPEN.length();
            int close = raw.indexOf('}', nameStart);
            if (close < 0) {
                break;
            }
            if (close == nameStart || isComment(raw, open)) {
                open = raw.indexOf(OPEN, nameStart);
                continue;
            }
            String reference = raw.substring(nameStart, close);
            int split = reference.indexOf(DEFAULT);
            String name = split < 0 ? reference : reference.substring(0, split);
            Optional<String> value = value(name, split < 0 ? null : reference.substring(split + DEFAULT.length()));
            text.append(raw, copied, open);
            copied = close + 1;
            if (value.isPresent()) {
                int start = text.length();
                text.append(value.get());
                pieces.add(new Substituted.Piece(name, open, copied, start, text.length()));
            } else {
                text.append(raw, open, copied);
                missing.add(new Substituted.Missing(name, open, copied));
            }
            open = raw.indexOf(OPEN, copied);
        }
        text.append(raw, copied, raw.length());
        return new Substituted(raw, text.toString(), pieces, missing);
    }

    private Optional<String> value(String name, @Nullable String orElse) {
        String value = variables.get(name);
        if (orElse == null) {
            return Optional.ofNullable(value);
        }
        return Optional.of(value == null || value.isEmpty() ? orElse : value);
    }

    /** Whether the line that holds a character starts with {@code #}. */
    private static boolean isComment(String raw, int offset) {
        int at = raw.lastIndexOf('\n', offset) + 1;
        while (at < offset && Character.isWhitespace(raw.charAt(at))) {
            at++;
        }
        return raw.charAt(at) == '#';
    }
}
