package dev.rocky.compiler.internal.types;

import java.util.regex.Pattern;

/** Paths into JSON, as DuckDB reads them. */
public final class JsonPaths {

    /** A step that is {@code *}, in quotes or without, {@code [*]}, or one down to any depth. */
    private static final Pattern WILDCARD =
            Pattern.compile("\\$.*(\\.\\*|\\.\"\\*\"|\\[\\*]|\\.\\.).*", Pattern.DOTALL);

    private static final Pattern QUOTED_KEY = Pattern.compile("\"(?!\\*\")(?:[^\"\\\\]|\\\\.)*\"");

    private JsonPaths() {}

    /** Whether a path may find several values, so that a list of them is what it gives. */
    public static boolean findsSeveral(String path) {
        return path.equals("*")
                || (path.startsWith("$")
                        && WILDCARD.matcher(QUOTED_KEY.matcher(path).replaceAll("k"))
                                .matches());
    }
}
