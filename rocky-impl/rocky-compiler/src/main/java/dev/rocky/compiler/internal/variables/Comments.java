package dev.rocky.compiler.internal.variables;

import java.util.BitSet;

/**
 * Where the comments of a query are.
 *
 * <p>Found by looking at quotes and comment marks alone, because the query can only be read once its variables have
 * values.
 */
final class Comments {

    private final BitSet covered;

    private Comments(BitSet covered) {
        this.covered = covered;
    }

    boolean cover(int offset) {
        return covered.get(offset);
    }

    static Comments of(String query) {
        BitSet covered = new BitSet(query.length());
        int at = 0;
        while (at < query.length()) {
            char c = query.charAt(at);
            if (c == '\'' || c == '"') {
                at = endOfQuote(query, at, c);
            } else if (query.startsWith("--", at)) {
                at = cover(covered, at, endOf(query, "\n", at));
            } else if (query.startsWith("/*", at)) {
                at = cover(covered, at, endOf(query, "*/", at + 2));
            } else {
                at++;
            }
        }
        return new Comments(covered);
    }

    private static int cover(BitSet covered, int start, int end) {
        covered.set(start, end);
        return end;
    }

    private static int endOf(String query, String mark, int from) {
        int found = query.indexOf(mark, from);
        return found < 0 ? query.length() : found + mark.length();
    }

    private static int endOfQuote(String query, int start, char quote) {
        for (int at = start + 1; at < query.length(); at++) {
            char c = query.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == quote) {
                return at + 1;
            }
        }
        return query.length();
    }
}
