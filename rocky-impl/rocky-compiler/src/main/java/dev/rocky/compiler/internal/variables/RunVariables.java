package dev.rocky.compiler.internal.variables;

import dev.rocky.sql.QueryText;
import dev.rocky.sql.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query whose {@code @var(name)} and {@code @var(name, default)} have been replaced.
 *
 * @param text the query with the values in it
 * @param missing what had neither value nor default and became {@code NULL}, each name once
 */
public record RunVariables(QueryText text, List<Missing> missing) {

    private static final String MARK = "@var(";
    private static final Pattern REFERENCE = Pattern.compile("@var\\(\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*(?:,([^)]*))?\\)");

    public RunVariables {
        missing = List.copyOf(missing);
    }

    /** A name without a value, and the first place that uses it. */
    public record Missing(String name, Span span) {}

    /** Replace every reference outside comments; texts in quotes are not spared. */
    public static RunVariables replace(String query, Map<String, String> values) {
        QueryText text = QueryText.of(query);
        if (!query.contains(MARK)) {
            return new RunVariables(text, List.of());
        }
        List<Missing> missing = new ArrayList<>();
        Comments comments = Comments.of(query);
        Matcher reference = REFERENCE.matcher(query);
        while (reference.find()) {
            if (comments.cover(reference.start())) {
                continue;
            }
            String name = reference.group(1);
            Span span = new Span(reference.start(), reference.end());
            String byDefault = reference.group(2);
            String value = values.get(name);
            if (value == null && byDefault != null) {
                value = byDefault.strip();
            }
            if (value == null) {
                value = "NULL";
                if (missing.stream().noneMatch(each -> each.name().equals(name))) {
                    missing.add(new Missing(name, span));
                }
            }
            text = text.replace(span, value);
        }
        return new RunVariables(text, missing);
    }
}
