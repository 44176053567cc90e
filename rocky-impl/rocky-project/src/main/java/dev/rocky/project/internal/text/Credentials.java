package dev.rocky.project.internal.text;

import java.util.List;
import java.util.Locale;

/** Tells from a name whether what it stands for is nobody's business. */
public final class Credentials {

    /** What is shown instead. */
    public static final String MASK = "***";

    private static final List<String> PARTS =
            List.of("TOKEN", "SECRET", "PASS", "PWD", "KEY", "CRED", "AUTH", "PRIVATE", "SIGN", "COOKIE", "WEBHOOK");

    /** Too short to be looked for inside other words: {@code PAT} is in {@code PATH}. Addresses may hold passwords. */
    private static final List<String> WORDS = List.of("PAT", "URL", "URI", "DSN", "SAS", "JWT", "PIN");

    private Credentials() {}

    /** Whether a variable or key of this name probably holds a credential. */
    public static boolean areIn(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return PARTS.stream().anyMatch(upper::contains) || containsWord(upper);
    }

    private static boolean containsWord(String upper) {
        String spaced = " " + upper.replace('_', ' ').replace('-', ' ').replace('.', ' ') + " ";
        return WORDS.stream().anyMatch(word -> spaced.contains(" " + word + " "));
    }
}
