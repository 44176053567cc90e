package dev.rocky.diagnostic;

import static java.util.Objects.requireNonNull;

import dev.rocky.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * The one declaration of a diagnostic code. Messages, documentation and editors are derived from it.
 *
 * @param code a letter for the severity and three digits, such as {@code E010}; never used again for anything else
 * @param title what is wrong, in one line without a full stop
 * @param explanation why it matters and what to write instead, in Markdown
 * @since 2.0
 */
public record DiagnosticDefinition(String code, Severity severity, String title, String explanation) {

    public DiagnosticDefinition {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(title, "title");
        requireNonNull(explanation, "explanation");
    }

    /**
     * Report this at a place in a model.
     *
     * @param model the model's name; empty for the project as a whole
     * @param span the text to underline, or empty where no file holds it
     * @param message what was found and what was expected, in one sentence without a full stop
     */
    public Diagnostic at(String model, Optional<SourceSpan> span, String message) {
        return new Diagnostic(severity, code, message, span, model, Optional.empty(), List.of(), List.of());
    }
}
