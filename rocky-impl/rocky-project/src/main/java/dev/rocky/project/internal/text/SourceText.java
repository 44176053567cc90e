package dev.rocky.project.internal.text;

import static java.util.Objects.requireNonNull;

import dev.rocky.source.SourceLocation;
import dev.rocky.source.SourceSpan;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The text of a file, which knows its lines. */
public final class SourceText {

    private final String file;
    private final String text;
    private volatile int @Nullable [] lineStarts;

    /**
     * @param file the file as a reader would name it
     */
    public SourceText(String file, String text) {
        this.file = requireNonNull(file, "file");
        this.text = requireNonNull(text, "text");
    }

    /** The file as a reader would name it. */
    public String file() {
        return file;
    }

    /** The characters of the file, without a byte order mark. */
    public String text() {
        return text;
    }

    /** The place of a character, or of the end. */
    public SourceLocation location(int offset) {
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new SourceLocation(file, line + 1, offset - starts[line] + 1);
    }

    /** The stretch from one character to just before another; one character where the stretch is empty. */
    public SourceSpan span(int start, int end) {
        SourceLocation first = location(start);
        return end <= start ? SourceSpan.at(first) : SourceSpan.between(first, location(end));
    }

    /** The first character. */
    public SourceSpan start() {
        return startOf(file);
    }

    /** The first character of a file. */
    public static SourceSpan startOf(String file) {
        return SourceSpan.at(SourceLocation.startOf(file));
    }

    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            known = findLineStarts(text);
            lineStarts = known;
        }
        return known;
    }

    private static int[] findLineStarts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = end + 1;
        }
        return Arrays.copyOf(starts, lines);
    }
}
