package dev.rocky.project.internal.config;

import dev.rocky.diagnostic.Diagnostic;

/**
 * Something that keys with a right value each cannot do together.
 *
 * @param code the code that {@code rocky validate} has for it
 * @param field the dotted key that it is about
 * @param problem what is wrong
 */
public record RuleViolation(String code, String field, Diagnostic problem) {

    static final String KIND = "V032";
    static final String ROLE = "V033";
    static final String OTHER = "V046";
}
