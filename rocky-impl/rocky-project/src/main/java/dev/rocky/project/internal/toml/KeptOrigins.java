package dev.rocky.project.internal.toml;

import dev.rocky.cache.format.Reader;
import dev.rocky.cache.format.RecordFormat;
import dev.rocky.cache.format.Writer;
import dev.rocky.source.Origin;
import dev.rocky.source.SourceLocation;
import dev.rocky.source.SourceSpan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Origins as bytes: the place, and how to find keys in a TOML text without variables. */
public final class KeptOrigins implements RecordFormat.ValueFormat<Origin, KeptOrigins.Texts> {

    /** The version of the library that has a say in what stands in a text. */
    public static final String READER = TomlParser.LIBRARY;

    private static final int NOWHERE = 0;
    private static final int WITHOUT_KEYS = 1;
    private static final int WITH_KEYS = 2;

    /**
     * The texts that the origins of one thing are in. For one thread.
     *
     * @param files the files that they may be
     * @param spans those that were met
     */
    public record Texts(List<Path> files, List<TomlSpans> spans) {

        /** Those in some files, before any was met. */
        public static Texts in(List<Path> files) {
            return new Texts(files, new ArrayList<>(2));
        }
    }

    @Override
    public void write(Writer out, Origin origin, Texts texts) {
        Optional<SourceSpan> span = origin.span();
        if (span.isEmpty()) {
            out.number(NOWHERE);
        } else if (origin.keys().isEmpty()) {
            out.number(WITHOUT_KEYS);
            write(out, span.get());
        } else if (origin.keys().get() instanceof TomlKeys keys) {
            out.number(WITH_KEYS);
            write(out, span.get());
            out.text(keys.path());
            write(out, keys.spans(), texts);
        } else {
            throw new IllegalArgumentException("the keys of " + origin + " are found in a way of their own");
        }
    }

    @Override
    public Origin read(Reader in, Texts texts) {
        return switch (in.count()) {
            case NOWHERE -> Origin.none();
            case WITHOUT_KEYS -> Origin.of(span(in));
            case WITH_KEYS -> {
                SourceSpan span = span(in);
                String path = in.text();
                yield Origin.of(span, new TomlKeys(spans(in, texts), path));
            }
            default -> throw new IllegalArgumentException("there is no such kind of origin");
        };
    }

    /** The number of a text that was met before, or the next number and the text. */
    private static void write(Writer out, TomlSpans spans, Texts texts) {
        int known = texts.spans.indexOf(spans);
        if (known >= 0) {
            out.number(known);
            return;
        }
        int file = texts.files.indexOf(spans.path());
        if (file < 0) {
            throw new IllegalArgumentException("'" + spans.path() + "' is none of the files");
        }
        out.number(texts.spans.size());
        out.number(file);
        spans.write(out);
        texts.spans.add(spans);
    }

    private static TomlSpans spans(Reader in, Texts texts) {
        int number = in.count();
        if (number == texts.spans.size()) {
            texts.spans.add(TomlSpans.read(in, texts.files.get(in.count())));
        }
        return texts.spans.get(number);
    }

    private static void write(Writer out, SourceSpan span) {
        out.text(span.file());
        out.number(span.start().line());
        out.number(span.start().column());
        out.number(span.endLine());
        out.number(span.endColumn());
    }

    private static SourceSpan span(Reader in) {
        SourceLocation start = new SourceLocation(in.text(), in.count(), in.count());
        return new SourceSpan(start, in.count(), in.count());
    }
}
