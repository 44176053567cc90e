package dev.rocky.diagnostic;

import static java.util.Objects.requireNonNull;

import dev.rocky.json.NotInDocument;
import dev.rocky.json.WriteNull;
import dev.rocky.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong with a project.
 *
 * @param message what was found and what was expected, in one sentence without a full stop
 * @param span the text to underline, or empty where no file holds it
 * @param model the model it is about; empty for the project as a whole
 * @param suggestion what to do
 * @param notes other places that have to do with it
 * @param fixes edits that would mend it, the likeliest first
 * @since 2.0
 */
public record Diagnostic(
        Severity severity,
        String code,
        String message,
        @WriteNull Optional<SourceSpan> span,
        String model,
        @WriteNull Optional<String> suggestion,
        @NotInDocument List<Note> notes,
        @NotInDocument List<Fix> fixes) {

    public Diagnostic {
        requireNonNull(severity, "severity");
        requireNonNull(code, "code");
        requireNonNull(message, "message");
        requireNonNull(span, "span");
        requireNonNull(model, "model");
        requireNonNull(suggestion, "suggestion");
        notes = List.copyOf(notes);
        fixes = List.copyOf(fixes);
    }

    /** Whether nothing may be run because of this. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The same with advice on what to do. */
    public Diagnostic suggest(String advice) {
        return new Diagnostic(severity, code, message, span, model, Optional.of(advice), notes, fixes);
    }

    /** The same with one more place that has to do with it. */
    public Diagnostic note(SourceSpan place, String text) {
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note(place, text));
        return new Diagnostic(severity, code, message, span, model, suggestion, more, fixes);
    }

    /** The same with one more edit that would mend it. */
    public Diagnostic fix(Fix edit) {
        List<Fix> more = new ArrayList<>(fixes);
        more.add(edit);
        return new Diagnostic(severity, code, message, span, model, suggestion, notes, more);
    }

    /** {@code error[E010]: message at file:line:column}. */
    @Override
    public String toString() {
        return severity.name().toLowerCase(java.util.Locale.ROOT) + "[" + code + "]: " + message
                + span.map(at -> " at " + at).orElse("");
    }

    /** Another place that has to do with a diagnostic, and what it has to do with it. */
    public record Note(SourceSpan span, String message) {
        public Note {
            requireNonNull(span, "span");
            requireNonNull(message, "message");
        }
    }

    /**
     * An edit that mends a problem.
     *
     * @param title what it does, as an order: "Replace with 'amount'"
     * @param replacements texts that do not overlap
     */
    public record Fix(String title, List<Replacement> replacements) {
        public Fix {
            requireNonNull(title, "title");
            replacements = List.copyOf(replacements);
        }

        /** An edit of a single place. */
        public static Fix replace(String title, SourceSpan span, String text) {
            return new Fix(title, List.of(new Replacement(span, text)));
        }
    }

    /** New text for a place; the place may be empty, to insert. */
    public record Replacement(SourceSpan span, String text) {
        public Replacement {
            requireNonNull(span, "span");
            requireNonNull(text, "text");
        }
    }
}
