package dev.rocky.project.internal.model;

/** Tells what can be a name in SQL without quotes. */
final class SqlNames {

    private SqlNames() {}

    /** Whether a text is letters, digits and underscores, at least one. */
    static boolean isIdentifier(String text) {
        return !text.isEmpty()
                && text.chars()
                        .allMatch(each -> each == '_'
                                || (each >= '0' && each <= '9')
                                || (each >= 'A' && each <= 'Z')
                                || (each >= 'a' && each <= 'z'));
    }
}
