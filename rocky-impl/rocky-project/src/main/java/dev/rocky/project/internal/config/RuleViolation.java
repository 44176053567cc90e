package dev.rocky.project.internal.config;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.project.internal.problem.ValidationCode;

/**
 * Something that keys with a right value each cannot do together.
 *
 * @param code the code that {@code rocky validate} has for it
 * @param field the dotted key that it is about
 * @param problem what is wrong
 */
public record RuleViolation(ValidationCode code, String field, Diagnostic problem) {

    static final ValidationCode KIND = ValidationCode.V032;
    static final ValidationCode ROLE = ValidationCode.V033;
    static final ValidationCode OTHER = ValidationCode.V046;
}
