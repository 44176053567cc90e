package dev.rocky.project.internal.config;

import dev.rocky.model.PipelineType;
import dev.rocky.project.internal.schema.Section;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What no single key of {@code rocky.toml} can say: whether keys that are right by themselves fit together. */
public final class ConfigRules {

    private static final Set<String> BACKENDS_WITHOUT_MARKERS = Set.of("local", "valkey");

    private ConfigRules() {}

    /** Every broken rule. Tables with mistakes of their own are left out. */
    public static List<RuleViolation> check(ProjectConfig config) {
        Map<String, Section> adapters = valid(config.adapters());
        Map<String, Section> pipelines = valid(config.pipelines());
        RuleViolations violations = new RuleViolations();
        new AdapterRoleRules(adapters, config.adapters().keySet(), violations).check(pipelines.values());
        ReplicationRules.check(pipelines.values(), violations);
        FivetranRules.check(adapters, violations);
        PolicyRules.check(config.root().child("policy"), violations);
        checkFreezeMarkers(config.root().child("state"), violations);
        return violations.all();
    }

    private static void checkFreezeMarkers(Section state, RuleViolations violations) {
        String backend = state.theText("backend");
        if (state.flag("freeze_marker_writes") && BACKENDS_WITHOUT_MARKERS.contains(backend)) {
            violations.report(
                    state,
                    "freeze_marker_writes",
                    "'freeze_marker_writes' needs a bucket, but the state backend is '%s'".formatted(backend),
                    "choose the backend s3, gcs or tiered, or remove 'freeze_marker_writes'");
        }
    }

    private static <T> Map<String, Section> valid(Map<String, Configured<T>> all) {
        Map<String, Section> valid = new LinkedHashMap<>();
        all.forEach((name, configured) -> {
            if (configured.value().isPresent()) {
                valid.put(name, configured.section());
            }
        });
        return valid;
    }

    /** Pipelines of one type. */
    static Stream<Section> ofType(Collection<Section> pipelines, PipelineType type) {
        return pipelines.stream().filter(pipeline -> PipelineReader.type(pipeline) == type);
    }
}
