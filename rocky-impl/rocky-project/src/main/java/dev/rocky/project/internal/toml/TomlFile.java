package dev.rocky.project.internal.toml;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.project.internal.problem.FileProblems;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.text.Environment;
import dev.rocky.project.internal.text.SourceText;
import dev.rocky.project.internal.text.Substituted;
import dev.rocky.project.internal.text.TextFiles;
import dev.rocky.project.internal.toml.TomlPositions.Range;
import dev.rocky.source.Origin;
import dev.rocky.source.SourceSpan;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A TOML file that was read: its values, and on request where they stand.
 *
 * <p>A path is the keys joined with dots, and the number of an item in brackets: {@code tests[1].column}. Places are
 * found out when the first one is asked for. Not safe for use by several threads, other than the origins it gives.
 */
public final class TomlFile {

    private final SourceText source;
    private final int start;
    private final Substituted substituted;
    private final TomlValue.Table root;
    private final TomlSpans spans;
    private TomlSpans.@Nullable Located located;

    private TomlFile(SourceText source, int start, Substituted substituted, TomlValue.Table root, TomlSpans spans) {
        this.source = source;
        this.start = start;
        this.substituted = substituted;
        this.root = root;
        this.spans = spans;
    }

    /**
     * Read a file.
     *
     * @param file the file as a reader would name it
     * @return empty if it cannot be read; that is reported then
     */
    public static Optional<TomlFile> read(Path path, String file, Environment environment, Problems problems) {
        return TextFiles.read(path, file, problems)
                .flatMap(source -> parse(path, source, 0, source.text().length(), environment, problems));
    }

    /**
     * Read a stretch of a file.
     *
     * @return empty if it cannot be read; that is reported then
     */
    public static Optional<TomlFile> parse(
            Path path, SourceText source, int start, int end, Environment environment, Problems problems) {
        Substituted substituted = environment.substitute(source.text().substring(start, end));
        if (!substituted.missing().isEmpty()) {
            reportMissing(source, start, substituted, problems);
            return Optional.empty();
        }
        try {
            return Optional.of(new TomlFile(
                    source,
                    start,
                    substituted,
                    TomlParser.parse(substituted.text()),
                    new TomlSpans(path, source, environment, start, end)));
        } catch (TomlSyntaxException e) {
            reportSyntax(source, start, substituted, e, problems);
            return Optional.empty();
        }
    }

    private static void reportMissing(SourceText source, int start, Substituted substituted, Problems problems) {
        Set<String> reported = new HashSet<>();
        for (Substituted.Missing missing : substituted.missing()) {
            if (reported.add(missing.variable())) {
                problems.report(
                        FileProblems.UNSET_VARIABLE,
                        source.span(start + missing.rawStart(), start + missing.rawEnd()),
                        "the environment variable '%s' is not set".formatted(missing.variable()),
                        "set it, or write a default: ${%s:-text}".formatted(missing.variable()));
            }
        }
    }

    private static void reportSyntax(
            SourceText source, int start, Substituted substituted, TomlSyntaxException failure, Problems problems) {
        int offset = failure.offset();
        String message = substituted
                .pieceAt(offset)
                .map(piece -> "what ${%s} stands for is no TOML here".formatted(piece.variable()))
                .orElseGet(failure::getMessage);
        problems.report(
                FileProblems.SYNTAX,
                source.span(start + substituted.rawStart(offset), start + substituted.rawEnd(offset + 1)),
                "'%s' is no valid TOML (%s)".formatted(source.file(), message),
                diagnostic -> substituted.hint().map(diagnostic::suggest).orElse(diagnostic));
    }

    /** The file as a reader would name it. */
    public String file() {
        return source.file();
    }

    /** The whole text. */
    public SourceText source() {
        return source;
    }

    /** The table that the file is. */
    public TomlValue.Table root() {
        return root;
    }

    /** The value at a path, or the nearest thing around it that is written. */
    public SourceSpan valueSpan(String path) {
        for (String at = path; !at.isEmpty(); at = TomlPositions.parent(at)) {
            Range found = located().positions().value(at);
            if (found != null) {
                return located().span(found);
            }
        }
        return source.start();
    }

    /** The key at a path, or the nearest thing around it that is written. */
    public SourceSpan keySpan(String path) {
        Range found = located().positions().key(path);
        return found == null ? valueSpan(TomlPositions.parent(path)) : located().span(found);
    }

    /** Whether the value at a path is written as it is, without a variable in it. */
    public boolean isAsWritten(String path) {
        Range found = located().positions().value(path);
        return found != null && substituted.isAsWritten(found.start(), found.end());
    }

    /** Whether the value at a path may be shown: it does not come from a variable with a credential. */
    public boolean mayShow(String path) {
        Range found = located().positions().value(path);
        return found == null || substituted.mayShow(found.start(), found.end());
    }

    /** A problem with what the variables of this file were replaced with added to its advice. */
    public Diagnostic withHint(Diagnostic problem) {
        return substituted
                .hint()
                .map(hint -> problem.suggest(
                        problem.suggestion().map(advice -> advice + "; " + hint).orElse(hint)))
                .orElse(problem);
    }

    /** Where a table or value was written, with the keys below it; holds no text. */
    public Origin origin(String path) {
        return Origin.of(valueSpan(path), new TomlKeys(spans, path));
    }

    /** Where the whole file was written, with its keys; holds no text and looks for nothing yet. */
    public Origin origin() {
        return Origin.of(source.start(), new TomlKeys(spans, ""));
    }

    /** Whether no variable stands in the file. */
    public boolean hasNoVariables() {
        return substituted.pieces().isEmpty() && substituted.missing().isEmpty();
    }

    private TomlSpans.Located located() {
        TomlSpans.Located known = located;
        if (known == null) {
            known = TomlSpans.Located.of(source, start, substituted);
            located = known;
        }
        return known;
    }
}
