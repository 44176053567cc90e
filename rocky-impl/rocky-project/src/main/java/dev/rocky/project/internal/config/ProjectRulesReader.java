package dev.rocky.project.internal.config;

import dev.rocky.model.DeclaredFunction;
import dev.rocky.model.ImportedProject;
import dev.rocky.model.Masking;
import dev.rocky.model.ProjectRules;
import dev.rocky.model.TargetDialect;
import dev.rocky.project.internal.schema.Section;
import dev.rocky.project.internal.toml.TomlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the sections of {@code rocky.toml} that ask something of all models. */
final class ProjectRulesReader {

    private ProjectRulesReader() {}

    static ProjectRules read(Section root) {
        Section portability = root.child("portability");
        return new ProjectRules(
                masking(root),
                root.child("freshness").whole("expected_lag_seconds"),
                new ProjectRules.Portability(
                        portability.choice("target_dialect", TargetDialect.values()), portability.texts("allow")),
                imports(root.named("imports")),
                functions(root.named("functions")),
                Map.of());
    }

    private static Masking masking(Section root) {
        Section mask = root.child("mask");
        Map<String, Masking.Strategy> defaults = new LinkedHashMap<>();
        Map<String, Map<String, Masking.Strategy>> environments = new LinkedHashMap<>();
        mask.table().values().forEach((key, value) -> {
            if (value instanceof TomlValue.Table) {
                environments.put(key, strategies(mask.child(key)));
            } else {
                mask.choice(key, Masking.Strategy.values()).ifPresent(strategy -> defaults.put(key, strategy));
            }
        });
        return new Masking(defaults, environments, root.child("classifications").texts("allow_unmasked"));
    }

    private static Map<String, Masking.Strategy> strategies(Section environment) {
        Map<String, Masking.Strategy> strategies = new LinkedHashMap<>();
        environment
                .table()
                .values()
                .keySet()
                .forEach(tag -> environment
                        .choice(tag, Masking.Strategy.values())
                        .ifPresent(strategy -> strategies.put(tag, strategy)));
        return strategies;
    }

    private static List<DeclaredFunction> functions(Map<String, Section> sections) {
        List<DeclaredFunction> functions = new ArrayList<>();
        sections.forEach((name, section) -> functions.add(new DeclaredFunction(
                name,
                section.texts("parameters"),
                section.theText("returns"),
                section.choice("kind", DeclaredFunction.Kind.values()).orElse(DeclaredFunction.Kind.SCALAR),
                section.flag("nullable"),
                section.origin())));
        return functions;
    }

    private static Map<String, ImportedProject> imports(Map<String, Section> sections) {
        Map<String, ImportedProject> imports = new LinkedHashMap<>();
        sections.forEach((name, section) -> imports.put(
                name,
                new ImportedProject(
                        section.theText("path"),
                        section.theText("snapshot"),
                        section.text("baseline"),
                        section.text("pin"),
                        section.origin())));
        return imports;
    }
}
