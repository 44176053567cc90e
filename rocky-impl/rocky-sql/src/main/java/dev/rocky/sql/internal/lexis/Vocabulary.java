package dev.rocky.sql.internal.lexis;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The words and marks of a dialect, found by a stretch of text in any case. */
final class Vocabulary {

    private final @Nullable Entry[] table;
    private final int longest;

    Vocabulary(Collection<Entry> entries) {
        // Sparse, so that most words that are no keywords meet an empty place at once.
        table = new @Nullable Entry[Integer.highestOneBit(entries.size()) * 8];
        int length = 0;
        for (Entry entry : entries) {
            int place = place(hash(entry.image(), 0, entry.image().length()));
            while (table[place] != null) {
                place = place(place + 1);
            }
            table[place] = entry;
            length = Math.max(length, entry.image().length());
        }
        longest = length;
    }

    /** The entry for a stretch of text, or {@code null} where there is none. */
    @Nullable
    Entry find(String text, int start, int end) {
        int length = end - start;
        if (length > longest) {
            return null;
        }
        int place = place(hash(text, start, end));
        for (Entry entry = table[place]; entry != null; entry = table[place]) {
            if (entry.image().length() == length && entry.image().regionMatches(true, 0, text, start, length)) {
                return entry;
            }
            place = place(place + 1);
        }
        return null;
    }

    private int place(int hash) {
        return hash & (table.length - 1);
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            hash = hash * 31 + (character >= 'a' && character <= 'z' ? character - 32 : character);
        }
        return hash ^ (hash >>> 11);
    }
}
