package dev.rocky.project.internal.model;

import dev.rocky.model.Materialization;
import java.util.Map;
import java.util.Optional;

/**
 * What some models of a folder have in common.
 *
 * @param schemaTemplate the schema, with {@code {arg}} for arguments of a model
 * @param enforce whether a model may not set what the group sets
 */
record Group(
        String name,
        Optional<String> schemaTemplate,
        Optional<Materialization> strategy,
        Map<String, String> tags,
        Map<String, String> governanceTags,
        boolean enforce) {

    /** The schema of a model with these arguments; what has no argument stays as it is. */
    String schema(Map<String, String> arguments) {
        String template = schemaTemplate.orElse("");
        StringBuilder schema = new StringBuilder();
        int copied = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', copied)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String placeholder = template.substring(open + 1, close);
            int separator = placeholder.indexOf(':');
            String argument = arguments.get(separator < 0 ? placeholder : placeholder.substring(0, separator));
            schema.append(template, copied, open)
                    .append(argument == null ? template.substring(open, close + 1) : argument);
            copied = close + 1;
        }
        return schema.append(template, copied, template.length()).toString();
    }
}
