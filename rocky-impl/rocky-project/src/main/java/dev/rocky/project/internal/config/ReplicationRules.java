package dev.rocky.project.internal.config;

import dev.rocky.model.PipelineType;
import dev.rocky.project.internal.schema.Section;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether pipelines that copy tables know what to merge on, how to name parts and which rule is for which table. */
final class ReplicationRules {

    private static final Set<String> RESERVED = Set.of("table", "id");
    private static final String VARIADIC = "...";

    private ReplicationRules() {}

    static void check(Collection<Section> pipelines, RuleViolations violations) {
        List<Section> replications =
                ConfigRules.ofType(pipelines, PipelineType.REPLICATION).toList();
        replications.forEach(pipeline -> checkMergeKeys(pipeline, violations));
        replications.forEach(pipeline -> checkComponents(pipeline, violations));
        replications.forEach(pipeline -> checkOverrides(pipeline, violations));
    }

    private static void checkMergeKeys(Section pipeline, RuleViolations violations) {
        if (isMerge(pipeline) && !hasKeys(pipeline)) {
            violations.report(
                    pipeline,
                    "merge_keys",
                    "[%s] merges, but has no 'merge_keys' to tell rows apart".formatted(pipeline.field()),
                    "add merge_keys = [\"…\"], or merge_keys_fallback");
        }
    }

    private static void checkComponents(Section pipeline, RuleViolations violations) {
        Section pattern = pipeline.child("source").child("schema_pattern");
        for (String component : pattern.texts("components")) {
            String name = component.endsWith(VARIADIC)
                    ? component.substring(0, component.length() - VARIADIC.length())
                    : component;
            if (RESERVED.contains(name)) {
                violations.report(
                        pattern,
                        "components",
                        "a component must not be called '%s', which has a meaning of its own".formatted(name),
                        "choose another name");
            }
        }
    }

    private static void checkOverrides(Section pipeline, RuleViolations violations) {
        Map<List<String>, Integer> seen = new HashMap<>();
        List<Section> overrides = pipeline.children("table_overrides");
        for (int i = 0; i < overrides.size(); i++) {
            Section override = overrides.get(i);
            Section match = override.child("match");
            String table = match.theText("table");
            String rule = "rule %d of [[%s.table_overrides]]".formatted(i, pipeline.field());
            if (!match.has("connector") && !match.has("table")) {
                report(violations, pipeline, rule + " matches nothing", "add match = { connector = …, table = … }");
            } else if (match.has("table") && table.isEmpty()) {
                report(violations, pipeline, rule + " has an empty table pattern", "name a table, or remove 'table'");
            } else if (match.has("connector") && match.has("table") && isLiteral(table)) {
                Integer first = seen.putIfAbsent(List.of(match.theText("connector"), table), i);
                if (first != null) {
                    report(
                            violations,
                            pipeline,
                            "%s is for the same table as rule %d: '%s' of '%s'"
                                    .formatted(rule, first, table, match.theText("connector")),
                            "join the two");
                }
            }
            if (isMerge(override) && !hasKeys(override) && !hasKeys(pipeline)) {
                report(violations, pipeline, rule + " merges, but no keys can be found", "add merge_keys = [\"…\"]");
            }
        }
    }

    private static void report(RuleViolations violations, Section pipeline, String message, String advice) {
        violations.report(pipeline, "table_overrides", message, advice);
    }

    private static boolean isMerge(Section section) {
        return section.theText("strategy").equals("merge");
    }

    private static boolean hasKeys(Section section) {
        return !section.texts("merge_keys").isEmpty()
                || !section.texts("merge_keys_fallback").isEmpty();
    }

    private static boolean isLiteral(String pattern) {
        return pattern.indexOf('*') < 0 && pattern.indexOf('?') < 0;
    }
}
