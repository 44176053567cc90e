package dev.rocky.compiler.internal.analysis.problem;

import static java.util.Objects.requireNonNull;

import dev.rocky.diagnostic.DiagnosticDefinition;
import dev.rocky.sql.tree.Span;
import java.util.Optional;

/**
 * Something that is certainly wrong with a query.
 *
 * @param span the text that is wrong
 * @param suggestion what to do
 * @param replacement text that would be right in the place of the span
 */
public record Problem(
        DiagnosticDefinition definition,
        Span span,
        String message,
        Optional<String> suggestion,
        Optional<String> replacement) {

    public Problem {
        requireNonNull(definition, "definition");
        requireNonNull(span, "span");
        requireNonNull(message, "message");
        requireNonNull(suggestion, "suggestion");
        requireNonNull(replacement, "replacement");
    }

    /** A problem with advice. */
    public static Problem of(DiagnosticDefinition definition, Span span, String message, String suggestion) {
        return new Problem(definition, span, message, Optional.of(suggestion), Optional.empty());
    }

    /** A problem without advice. */
    public static Problem of(DiagnosticDefinition definition, Span span, String message) {
        return new Problem(definition, span, message, Optional.empty(), Optional.empty());
    }

    /** The same with a text that would be right. */
    public Problem replaceBy(String text) {
        return new Problem(definition, span, message, suggestion, Optional.of(text));
    }
}
