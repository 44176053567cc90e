package dev.rocky.project.internal.config;

import dev.rocky.model.AdapterConfig;
import dev.rocky.model.AdapterKind;
import dev.rocky.model.ConfigValue;
import dev.rocky.model.StateConfig;
import dev.rocky.project.internal.keys.HookKeys;
import dev.rocky.project.internal.keys.RockyTomlKeys;
import dev.rocky.project.internal.problem.FileProblems;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.schema.ConfigValues;
import dev.rocky.project.internal.schema.Section;
import dev.rocky.project.internal.toml.TomlFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads {@code rocky.toml}. */
public final class ConfigReader {

    private ConfigReader() {}

    /** Read what is without mistakes, and report the mistakes. */
    public static ProjectConfig read(TomlFile file, Problems problems) {
        Section root = Section.of(file, RockyTomlKeys.ROCKY_TOML);
        root.check(problems);
        warnOfUnknownEvents(root.child("hook"), problems);
        warnOfUnknownEvents(root.child("hook").child("webhooks"), problems);

        Map<String, Section> adapters = root.named("adapter");
        PipelineReader pipelines = new PipelineReader(adapters.keySet());
        StateConfig.Backend backend = root.child("state")
                .choice("backend", StateConfig.Backend.values())
                .orElse(StateConfig.Backend.LOCAL);
        return new ProjectConfig(
                root,
                configured(adapters, ConfigReader::adapter),
                configured(root.named("pipeline"), pipelines::read),
                backend,
                ProjectRulesReader.read(root));
    }

    private static <T> Map<String, Configured<T>> configured(
            Map<String, Section> sections, BiFunction<String, Section, T> read) {
        Map<String, Configured<T>> configured = new LinkedHashMap<>();
        sections.forEach((name, section) -> configured.put(
                name,
                new Configured<>(
                        name,
                        section,
                        !name.isBlank() && section.isValid()
                                ? Optional.of(read.apply(name, section))
                                : Optional.empty())));
        return configured;
    }

    private static AdapterConfig adapter(String name, Section section) {
        Map<String, ConfigValue> options = new LinkedHashMap<>(ConfigValues.settings(section));
        options.keySet().removeAll(Set.of("type", "kind"));
        return new AdapterConfig(
                name, section.theText("type"), section.choice("kind", AdapterKind.values()), options, section.origin());
    }

    private static void warnOfUnknownEvents(Section hooks, Problems problems) {
        for (String event : hooks.table().values().keySet()) {
            if (!event.equals("webhooks") && !HookKeys.eventNames().contains(event)) {
                problems.report(
                        FileProblems.UNKNOWN_EVENT,
                        hooks.keySpan(event),
                        "there is no event '%s', so the hook never runs".formatted(event),
                        problem -> hooks.suggestKey(problem, event, HookKeys.eventNames()));
            }
        }
    }
}
