package dev.rocky.project.internal.config;

import dev.rocky.model.AdapterKind;
import dev.rocky.model.PipelineType;
import dev.rocky.project.internal.schema.Section;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether adapters can do what their {@code kind} says and what pipelines want of them. */
final class AdapterRoleRules {

    private final Map<String, Section> adapters;
    private final PipelineReader reader;
    private final RuleViolations violations;

    AdapterRoleRules(Map<String, Section> adapters, Set<String> allNames, RuleViolations violations) {
        this.adapters = adapters;
        this.reader = new PipelineReader(allNames);
        this.violations = violations;
    }

    void check(Collection<Section> pipelines) {
        adapters.forEach(this::checkKind);
        for (Section pipeline : pipelines) {
            PipelineType type = PipelineReader.type(pipeline);
            Section source = pipeline.child("source");
            if (type == PipelineType.REPLICATION || type == PipelineType.SNAPSHOT) {
                checkRole(source.theText("adapter"), AdapterKind.DATA, source, "adapter");
            }
            if (type == PipelineType.REPLICATION) {
                Optional<String> discovery = reader.discoveryAdapter(source);
                discovery.ifPresent(
                        name -> checkRole(name, AdapterKind.DISCOVERY, source.child("discovery"), "adapter"));
                checkManualSchemas(source, discovery);
            }
        }
    }

    private void checkKind(String name, Section adapter) {
        String type = adapter.theText("type");
        Optional<Set<AdapterKind>> roles = AdapterTypes.roles(type);
        Optional<AdapterKind> kind = adapter.choice("kind", AdapterKind.values());
        if (roles.isEmpty()) {
            return;
        }
        if (kind.isEmpty() && !roles.get().contains(AdapterKind.DATA)) {
            violations.reportRole(
                    RuleViolation.KIND,
                    adapter,
                    "kind",
                    "the adapter '%s' of type '%s' only finds sources, and must say so".formatted(name, type),
                    "add kind = \"discovery\"");
        } else if (kind.isPresent() && !roles.get().contains(kind.get())) {
            violations.reportRole(
                    RuleViolation.KIND,
                    adapter,
                    "kind",
                    "the adapter '%s' of type '%s' cannot be of kind '%s'"
                            .formatted(name, type, kind.get().spelling()),
                    "write kind = \"%s\"".formatted(spelled(roles.get())));
        }
    }

    private void checkRole(String name, AdapterKind wanted, Section place, String key) {
        Section adapter = adapters.get(name);
        if (adapter == null) {
            return;
        }
        String type = adapter.theText("type");
        Optional<Set<AdapterKind>> roles = AdapterTypes.roles(type);
        Optional<AdapterKind> kind = adapter.choice("kind", AdapterKind.values());
        boolean serves = roles.isEmpty() || (roles.get().contains(wanted) && (kind.isEmpty() || kind.get() == wanted));
        if (!serves) {
            violations.reportRole(
                    RuleViolation.ROLE,
                    place,
                    key,
                    wanted == AdapterKind.DATA
                            ? "the adapter '%s' (%s) holds no tables, so nothing can be copied from it"
                                    .formatted(name, type)
                            : "the adapter '%s' (%s) cannot find sources".formatted(name, type),
                    wanted == AdapterKind.DATA
                            ? "name the warehouse that holds the tables"
                            : "name an adapter with kind = \"discovery\" in [%s]".formatted(place.field()));
        }
    }

    private void checkManualSchemas(Section source, Optional<String> discovery) {
        Section adapter = adapters.get(discovery.orElse(""));
        if (source.has("schemas") && adapter != null && !adapter.theText("type").equals("manual")) {
            violations.report(
                    source,
                    "schemas",
                    "'schemas' lists sources by hand, but the adapter '%s' finds them itself"
                            .formatted(discovery.orElse("")),
                    "remove 'schemas', or name an adapter of type \"manual\" in [%s.discovery]"
                            .formatted(source.field()));
        }
    }

    private static String spelled(Set<AdapterKind> roles) {
        return roles.stream().map(AdapterKind::spelling).collect(Collectors.joining("\" or \""));
    }
}
