package dev.rocky.project.internal.model;

import dev.rocky.project.internal.schema.Section;
import dev.rocky.source.SourceSpan;
import java.util.Optional;

/**
 * What a model's settings say although nobody would miss it.
 *
 * @param redundantName the name, where it is the name of the file
 * @param redundantTable the table, where it is the name of the model
 * @param ownTarget the catalog and schema, where the model writes both
 */
public record LintFacts(
        Optional<SourceSpan> redundantName, Optional<SourceSpan> redundantTable, Optional<OwnTarget> ownTarget) {

    /** Nothing is known. */
    static final LintFacts NONE = new LintFacts(Optional.empty(), Optional.empty(), Optional.empty());

    /** A catalog and schema that a model writes, and where. */
    public record OwnTarget(String catalog, String schema, SourceSpan span) {}

    static LintFacts of(String model, String stem, Section sidecar) {
        Section target = sidecar.child("target");
        return new LintFacts(repeats(sidecar, "name", stem), repeats(target, "table", model), ownTarget(target));
    }

    /** A variable that happens to stand for the same is no repetition. */
    private static Optional<SourceSpan> repeats(Section section, String key, String known) {
        boolean same = section.has(key)
                && section.theText(key).equals(known)
                && section.file().isAsWritten(section.pathOf(key));
        return same ? Optional.of(section.spanOf(key)) : Optional.empty();
    }

    private static Optional<OwnTarget> ownTarget(Section target) {
        return target.has("catalog") && target.has("schema")
                ? Optional.of(new OwnTarget(target.theText("catalog"), target.theText("schema"), target.span()))
                : Optional.empty();
    }
}
