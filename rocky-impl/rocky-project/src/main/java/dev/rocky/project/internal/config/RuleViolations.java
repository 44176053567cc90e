package dev.rocky.project.internal.config;

import dev.rocky.diagnostic.DiagnosticDefinition;
import dev.rocky.project.internal.problem.FileProblems;
import dev.rocky.project.internal.problem.ValidationCode;
import dev.rocky.project.internal.schema.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects broken rules in the order they are found. */
final class RuleViolations {

    private final List<RuleViolation> found = new ArrayList<>();

    /** Report that keys do not fit together. */
    void report(Section section, String key, String message, String advice) {
        add(RuleViolation.OTHER, FileProblems.CONTRADICTION, section, key, message, advice);
    }

    /** Report that an adapter cannot do what it shall. */
    void reportRole(ValidationCode code, Section section, String key, String message, String advice) {
        add(code, FileProblems.ADAPTER_ROLE, section, key, message, advice);
    }

    private void add(
            ValidationCode code,
            DiagnosticDefinition definition,
            Section section,
            String key,
            String message,
            String advice) {
        found.add(new RuleViolation(
                code,
                section.fieldOf(key),
                definition.at("", Optional.of(section.spanOf(key)), message).suggest(advice)));
    }

    List<RuleViolation> all() {
        return List.copyOf(found);
    }
}
