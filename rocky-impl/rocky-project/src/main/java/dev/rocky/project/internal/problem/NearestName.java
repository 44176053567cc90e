package dev.rocky.project.internal.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class NearestName {

    private NearestName() {}

    /**
     * The known name that is nearest to a wrong one, or empty if none is near.
     *
     * <p>Near is at most a third of the longer name in edits, at least one and never more than three; case does not
     * count. The first of equally near names wins.
     */
    public static Optional<String> of(String wrong, Collection<String> known) {
        String nearest = "";
        int best = Integer.MAX_VALUE;
        String lower = wrong.toLowerCase(Locale.ROOT);
        for (String name : known) {
            int allowed = Math.clamp(Math.max(wrong.length(), name.length()) / 3, 1, 3);
            if (name.equals(wrong) || Math.abs(wrong.length() - name.length()) > allowed) {
                continue;
            }
            int distance = distance(lower, name.toLowerCase(Locale.ROOT));
            if (distance <= allowed && distance < best) {
                best = distance;
                nearest = name;
            }
        }
        return best == Integer.MAX_VALUE ? Optional.empty() : Optional.of(nearest);
    }

    /** A question to put behind a message about a wrong name; empty if no known name is near. */
    public static String question(String wrong, Collection<String> known) {
        return of(wrong, known).map("; did you mean '%s'?"::formatted).orElse("");
    }

    /** Levenshtein's distance, a row at a time. */
    private static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        int[] current = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[right.length()];
    }
}
