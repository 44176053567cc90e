package dev.rocky.sql.internal.parse;

import java.util.Locale;

/** Tells whether a word is another one with a slip of the finger. */
final class Misspelling {

    private static final int SHORTEST = 3;

    private Misspelling() {}

    /** Whether one letter is wrong, missing, too much, or has changed places with its neighbour. */
    static boolean isLikely(String written, String meant) {
        String word = written.toUpperCase(Locale.ROOT);
        if (word.length() < SHORTEST || meant.length() < SHORTEST || word.equals(meant)) {
            return false;
        }
        int same = samePrefix(word, meant);
        String restOfWord = word.substring(same);
        String restOfMeant = meant.substring(same);
        return switch (word.length() - meant.length()) {
            case 0 -> restOfWord.substring(1).equals(restOfMeant.substring(1)) || isSwapped(restOfWord, restOfMeant);
            // A plural is a name: orders is no ORDER.
            case 1 -> restOfWord.substring(1).equals(restOfMeant) && !restOfWord.equals("S");
            case -1 -> restOfWord.equals(restOfMeant.substring(1));
            default -> false;
        };
    }

    private static int samePrefix(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int same = 0;
        while (same < length && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static boolean isSwapped(String one, String other) {
        return one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }
}
