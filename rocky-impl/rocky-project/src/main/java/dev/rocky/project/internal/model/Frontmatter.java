package dev.rocky.project.internal.model;

/**
 * A model file that starts with its own settings.
 *
 * @param tomlStart where the settings start
 * @param tomlEnd where they end
 * @param bodyStart where the query may start, blanks included
 */
record Frontmatter(int tomlStart, int tomlEnd, int bodyStart) {

    private static final String OPEN = "---toml";
    private static final String CLOSE = "\n---";

    /** Whether a text starts with settings, whether or not they end. */
    static boolean startsIn(String text) {
        return text.startsWith(OPEN, firstCharacter(text));
    }

    /** Whether settings that a text starts with have an end. */
    static boolean endsIn(String text) {
        return text.indexOf(CLOSE, firstCharacter(text) + OPEN.length()) >= 0;
    }

    /** The settings that a text {@linkplain #startsIn starts with} and that {@linkplain #endsIn end}. */
    static Frontmatter of(String text) {
        int start = firstCharacter(text) + OPEN.length();
        int end = text.indexOf(CLOSE, start);
        return new Frontmatter(start, end, end + CLOSE.length());
    }

    private static int firstCharacter(String text) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
