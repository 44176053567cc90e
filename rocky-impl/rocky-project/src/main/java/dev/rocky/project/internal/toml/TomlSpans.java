package dev.rocky.project.internal.toml;

import dev.rocky.project.internal.text.Environment;
import dev.rocky.project.internal.text.SourceText;
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
        this.path = path;
        this.file = source.file();
        this.environment = environment;
        this.start = start;
        this.end = end;
        this.length = source.text().length();
        this.hash = source.text().hashCode();
        this.cached = new WeakReference<>(null);
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
