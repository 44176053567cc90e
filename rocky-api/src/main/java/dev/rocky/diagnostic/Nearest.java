package dev.rocky.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name that was probably meant.
 *
 * @since 2.0
 */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate with the fewest differing characters, case aside.
     *
     * @param name what was written
     * @param candidates what would have been right
     * @return empty if nothing comes close: a third of the longer name may differ, one character at least and three
     *     at most; the alphabetically first wins a tie
     */
    public static Optional<String> to(String name, Collection<String> candidates) {
        String written = name.toLowerCase(Locale.ROOT);
        @Nullable String nearest = null;
        int best = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int allowed = Math.clamp(Math.max(name.length(), candidate.length()) / 3, 1, 3);
            if (candidate.equals(name) || Math.abs(candidate.length() - name.length()) > allowed) {
                continue;
            }
            int distance = distance(written, candidate.toLowerCase(Locale.ROOT));
            boolean better =
                    distance < best || (distance == best && nearest != null && candidate.compareTo(nearest) < 0);
            if (distance <= allowed && better) {
                best = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** How many characters have to be changed, added or taken away (Levenshtein). */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int change = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(change, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
