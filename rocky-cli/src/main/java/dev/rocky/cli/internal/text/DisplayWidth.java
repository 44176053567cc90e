package dev.rocky.cli.internal.text;

import java.lang.Character.UnicodeScript;

/** How many columns of a terminal text takes. */
final class DisplayWidth {

    private DisplayWidth() {}

    /** The columns of a text without tabs. */
    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int character) {
        if (character < 0x300) {
            return 1;
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        boolean fullWidth = character >= 0xFF01 && character <= 0xFF60;
        boolean pictograph = character >= 0x1F300 && character <= 0x1FAFF;
        return fullWidth
                || pictograph
                || switch (UnicodeScript.of(character)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                    default -> false;
                };
    }
}
