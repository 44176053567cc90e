package dev.rocky.project;

import java.util.List;
import java.util.Random;

/** Texts that are almost like a good one; the same ones for the same seed. */
final class MutatedText {

    private static final List<String> PIECES = List.of(
            "",
            "\"",
            "'",
            "\"\"\"",
            "'''",
            "\"\"",
            "[",
            "]",
            "[[",
            "]]",
            "{",
            "}",
            "=",
            ",",
            ".",
            "#",
            "\n",
            "\r\n",
            "\t",
            "\\",
            "\\u12",
            "\u0000",
            "\u00e9",
            "\ud83d\ude00",
            "\ufeff",
            "0",
            "-1",
            "1.5",
            "1e400",
            "nan",
            "0x",
            "99999999999999999999",
            "true",
            "1979-05-27",
            "${A}",
            "${A:-",
            "type",
            "name",
            "a.b",
            "target",
            "\"a\"");

    private final Random random;
    private final String text;

    MutatedText(long seed, String text) {
        this.random = new Random(seed);
        this.text = text;
    }

    /** The next text: one to four changes of the good one. */
    String next() {
        String changed = text;
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            changed = random.nextBoolean() ? otherCharacters(changed) : otherLines(changed);
        }
        return changed;
    }

    private String otherCharacters(String given) {
        int from = random.nextInt(given.length() + 1);
        int to = Math.min(given.length(), from + random.nextInt(8));
        String behind = given.substring(random.nextBoolean() ? from : to);
        return given.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + behind;
    }

    /** A line goes, comes twice or changes its place. */
    private String otherLines(String given) {
        String[] lines = given.split("\n", -1);
        int from = random.nextInt(lines.length);
        int to = random.nextInt(lines.length);
        String line = lines[from];
        switch (random.nextInt(3)) {
            case 0 -> lines[from] = "";
            case 1 -> lines[to] = line + "\n" + lines[to];
            default -> {
                lines[from] = lines[to];
                lines[to] = line;
            }
        }
        return String.join("\n", lines);
    }
}
