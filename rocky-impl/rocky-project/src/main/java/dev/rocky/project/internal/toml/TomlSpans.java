package dev.rocky.project.internal.toml;

import dev.rocky.cache.format.Reader;
import dev.rocky.cache.format.Writer;
import dev.rocky.project.internal.text.Environment;
import dev.rocky.project.internal.text.SourceText;
import dev.rocky.project.internal.text.Stretch;
import dev.rocky.project.internal.text.Substituted;
import dev.rocky.project.internal.text.TextFiles;
import dev.rocky.project.internal.toml.TomlPositions.Range;
import dev.rocky.source.SourceSpan;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds places in a TOML text when somebody asks.
 *
 * <p>Holds the text as long as the reading needs it and lets it go after that: then the file is read again, and if it
 * is not what it was, there are no places any more.
 */
final class TomlSpans {

    private final Path path;
    private final String file;
    private final Environment environment;
    private final int start;
    private final int end;
    private final int length;
    private final int hash;
    private volatile WeakReference<Located> cached;

    /**
     * @param start where the TOML starts in the file
     * @param end where it ends
     */
    TomlSpans(Path path, SourceText source, Environment environment, int start, int end) {
        this(
                path,
                source.file(),
                environment,
                new Stretch(start, end),
                source.text().length(),
                source.text().hashCode());
    }

    private TomlSpans(Path path, String file, Environment environment, Stretch stretch, int length, int hash) {
        this.path = path;
        this.file = file;
        this.environment = environment;
        this.start = stretch.start();
        this.end = stretch.end();
        this.length = length;
        this.hash = hash;
        this.cached = new WeakReference<>(null);
    }

    /** Where the text stands that this looks at. */
    Path path() {
        return path;
    }

    /** Keep all but the path. */
    void write(Writer out) {
        out.text(file);
        out.number(start);
        out.number(end);
        out.number(length);
        out.number(hash);
    }

    /** The same again, of a text in which no variable stands. */
    static TomlSpans read(Reader in, Path path) {
        return new TomlSpans(
                path, in.text(), Environment.NONE, new Stretch(in.count(), in.count()), in.count(), (int) in.number());
    }

    /** A text with the places in it. */
    record Located(SourceText source, int start, Substituted substituted, TomlPositions positions) {

        static Located of(SourceText source, int start, Substituted substituted) {
            return new Located(source, start, substituted, TomlPositions.of(substituted.text()));
        }

        SourceSpan span(Range range) {
            return source.span(start + substituted.rawStart(range.start()), start + substituted.rawEnd(range.end()));
        }

        /** The value at a path, or empty where the text does not write it. */
        Optional<SourceSpan> value(String path) {
            return Optional.ofNullable(positions.value(path)).map(this::span);
        }
    }

    /** The value at a path, or empty where the file does not write it or is not what it was. */
    Optional<SourceSpan> value(String path) {
        return located().flatMap(text -> text.value(path));
    }

    private Optional<Located> located() {
        Located known = cached.get();
        if (known != null) {
            return Optional.of(known);
        }
        try {
            String text = TextFiles.read(path);
            if (text.length() != length || text.hashCode() != hash) {
                return Optional.empty();
            }
            Located read =
                    Located.of(new SourceText(file, text), start, environment.substitute(text.substring(start, end)));
            cached = new WeakReference<>(read);
            return Optional.of(read);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
