package dev.rocky.project.internal.validate;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.project.internal.problem.ValidationCode;
import dev.rocky.project.internal.schema.Section;
import dev.rocky.source.SourceSpan;
import dev.rocky.validate.ValidationReport.Level;
import dev.rocky.validate.ValidationReport.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects findings in the order they are printed. */
final class Messages {

    private final List<Message> found = new ArrayList<>();

    void ok(ValidationCode code, String message) {
        add(Level.OK, code, message, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A finding about a key of {@code rocky.toml}. */
    void warn(ValidationCode code, Section section, String key, String message) {
        add(Level.WARN, code, message, section, key);
    }

    /** A finding about a key of {@code rocky.toml}. */
    void error(ValidationCode code, Section section, String key, String message) {
        add(Level.ERROR, code, message, section, key);
    }

    /** A finding about a key of {@code rocky.toml}. */
    void lint(ValidationCode code, Section section, String key, String message) {
        add(Level.LINT, code, message, section, key);
    }

    /** A finding that reading the files made. */
    void error(ValidationCode code, Optional<String> field, Diagnostic problem) {
        add(Level.ERROR, code, said(problem), Optional.empty(), field, problem.span());
    }

    void add(
            Level level,
            ValidationCode code,
            String message,
            Optional<String> file,
            Optional<String> field,
            Optional<SourceSpan> span) {
        found.add(new Message(level, code.name(), message, file, field, span));
    }

    private void add(Level level, ValidationCode code, String message, Section section, String key) {
        String field = key.isEmpty() ? section.field() : section.fieldOf(key);
        SourceSpan span = key.isEmpty() ? section.span() : section.spanOf(key);
        add(level, code, message, Optional.empty(), Optional.of(field), Optional.of(span));
    }

    /** What a problem says: the place and the fix are parts of the message, because text shows nothing else. */
    static String said(Diagnostic problem) {
        return problem.message()
                + problem.span().map(span -> " at " + span).orElse("")
                + problem.suggestion().map(advice -> "; " + advice).orElse("");
    }

    /** Whether nothing worse than a hint was found about a field or what is below it. */
    boolean isFine(String field, Level worst) {
        return found.stream()
                .filter(message -> message.severity() == Level.ERROR || message.severity() == worst)
                .noneMatch(message -> message.field().orElse("").equals(field)
                        || message.field().orElse("").startsWith(field + "."));
    }

    boolean isValid() {
        return found.stream().noneMatch(message -> message.severity() == Level.ERROR);
    }

    List<Message> all() {
        return List.copyOf(found);
    }
}
