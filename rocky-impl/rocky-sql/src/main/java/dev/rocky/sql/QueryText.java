package dev.rocky.sql;

import static java.util.Objects.requireNonNull;

import dev.rocky.sql.tree.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text and the changes that are to be made to it.
 *
 * <p>What no change touches stays as it is, to the last character. Spans and offsets are those of the
 * original, whatever changes were made before.
 *
 * @since 2.0
 */
public final class QueryText {

    private final String original;
    private final List<Edit> edits;

    private record Edit(Span span, String text) {}

    private QueryText(String original, List<Edit> edits) {
        this.original = original;
        this.edits = edits;
    }

    /** Begin with a text as it is. */
    public static QueryText of(String text) {
        return new QueryText(requireNonNull(text, "text"), List.of());
    }

    /**
     * Put something in the place of a stretch of the text.
     *
     * @throws IllegalArgumentException when an earlier change touches the same characters
     */
    public QueryText replace(Span span, String replacement) {
        requireNonNull(replacement, "replacement");
        if (span.start() < 0 || span.end() < span.start() || span.end() > original.length()) {
            throw new IllegalArgumentException(
                    "expected a stretch of " + original.length() + " characters, found " + span);
        }
        for (Edit edit : edits) {
            if (span.start() < edit.span().end() && edit.span().start() < span.end()) {
                throw new IllegalArgumentException(span + " was changed before, by " + edit.span());
            }
        }
        List<Edit> all = new ArrayList<>(edits);
        all.add(new Edit(span, replacement));
        // Stable, so that what is inserted at one place stays in order.
        all.sort(Comparator.comparingInt((Edit edit) -> edit.span().start())
                .thenComparingInt(edit -> edit.span().end()));
        return new QueryText(original, List.copyOf(all));
    }

    /** Put something before a character, or at the end. */
    public QueryText insert(int offset, String text) {
        return replace(new Span(offset, offset), text);
    }

    /** The text with all changes made. */
    public String render() {
        StringBuilder rendered = new StringBuilder(original.length() + 64);
        int copied = 0;
        for (Edit edit : edits) {
            rendered.append(original, copied, edit.span().start()).append(edit.text());
            copied = edit.span().end();
        }
        return rendered.append(original, copied, original.length()).toString();
    }

    /**
     * Find the place of the original that a place of the rendered text comes from.
     *
     * <p>Inside of a replacement that is the start of what was replaced.
     */
    public int originalOffset(int renderedOffset) {
        return original(renderedOffset).start();
    }

    /**
     * Find the stretch of the original that a stretch of the rendered text comes from.
     *
     * <p>What comes from a replacement, as a whole or in part, comes from all that was replaced.
     */
    public Span originalSpan(Span rendered) {
        int start = originalOffset(rendered.start());
        return rendered.start() == rendered.end()
                ? new Span(start, start)
                : new Span(start, Math.max(start, original(rendered.end() - 1).end()));
    }

    /** Where one character comes from. */
    private Span original(int renderedOffset) {
        int shift = 0;
        for (Edit edit : edits) {
            int start = edit.span().start() + shift;
            if (renderedOffset < start) {
                break;
            }
            if (renderedOffset < start + edit.text().length()) {
                return edit.span();
            }
            shift += edit.text().length() - (edit.span().end() - edit.span().start());
        }
        int offset = Math.max(0, Math.min(original.length(), renderedOffset - shift));
        return new Span(offset, Math.min(original.length(), offset + 1));
    }

    @Override
    public String toString() {
        return render();
    }
}
