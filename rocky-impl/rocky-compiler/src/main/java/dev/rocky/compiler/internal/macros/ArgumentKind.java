package dev.rocky.compiler.internal.macros;

import dev.rocky.model.Macro;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether an argument is a literal of a kind that a parameter does not take. Whatever is no literal may be. */
final class ArgumentKind {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]*)?([eE][-+]?[0-9]+)?");
    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");

    private ArgumentKind() {}

    static boolean admits(Macro.Kind wanted, String argument) {
        boolean number = NUMBER.matcher(argument).matches();
        boolean text = TEXT.matcher(argument).matches();
        String word = argument.toLowerCase(Locale.ROOT);
        boolean truth = word.equals("true") || word.equals("false");
        return switch (wanted) {
            case ANY, EXPRESSION -> true;
            case NAME -> !number && !text && !truth;
            case TEXT -> !number && !truth;
            case NUMBER -> !text && !truth;
            case TRUTH -> !number && !text;
        };
    }
}
