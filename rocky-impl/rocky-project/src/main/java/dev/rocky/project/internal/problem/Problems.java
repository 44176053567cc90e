package dev.rocky.project.internal.problem;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.DiagnosticDefinition;
import dev.rocky.diagnostic.ProjectException;
import dev.rocky.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Collects what is wrong, in the order it is found. Not safe for use by several threads. */
public final class Problems {

    private final String model;
    private final List<Diagnostic> found = new ArrayList<>();

    private Problems(String model) {
        this.model = model;
    }

    /** Collect problems of the project as a whole. */
    public static Problems ofProject() {
        return new Problems("");
    }

    /** Collect problems of one model. */
    public static Problems of(String model) {
        return new Problems(model);
    }

    /** Report a problem that no text holds. */
    public void reportNowhere(DiagnosticDefinition definition, String message) {
        found.add(definition.at(model, Optional.empty(), message));
    }

    /** Report a problem that no text holds, with advice on what to do. */
    public void reportNowhere(DiagnosticDefinition definition, String message, String advice) {
        found.add(definition.at(model, Optional.empty(), message).suggest(advice));
    }

    /** Report a problem at a place. */
    public void report(DiagnosticDefinition definition, SourceSpan span, String message) {
        found.add(definition.at(model, Optional.of(span), message));
    }

    /** Report a problem at a place, with advice on what to do. */
    public void report(DiagnosticDefinition definition, SourceSpan span, String message, String advice) {
        found.add(definition.at(model, Optional.of(span), message).suggest(advice));
    }

    /**
     * Report a problem at a place.
     *
     * @param complete adds notes, advice and edits
     */
    public void report(
            DiagnosticDefinition definition, SourceSpan span, String message, UnaryOperator<Diagnostic> complete) {
        found.add(complete.apply(definition.at(model, Optional.of(span), message)));
    }

    /** Take over what somebody else found. */
    public void addAll(List<Diagnostic> others) {
        found.addAll(others);
    }

    /** What was found so far. */
    public List<Diagnostic> all() {
        return List.copyOf(found);
    }

    /** How much was found that keeps the project from opening. */
    public int errors() {
        int errors = 0;
        for (Diagnostic each : found) {
            errors += each.isError() ? 1 : 0;
        }
        return errors;
    }

    /**
     * Give up if something was found that keeps the project from opening.
     *
     * @throws ProjectException with the errors
     */
    public void throwErrors() {
        List<Diagnostic> errors = found.stream().filter(Diagnostic::isError).toList();
        if (!errors.isEmpty()) {
            throw new ProjectException(errors);
        }
    }
}
