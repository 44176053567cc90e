package dev.rocky.benchmarks.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts that are almost like some good ones, made of what stands in all of them; the same ones for the same seed. */
final class Mutator {

    /** A text in quotes, a word, a number, a mark. */
    private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]*\"|'[^'\n]*'|[\\w.]+|[^\\w\\s]+");

    private static final List<String> ODDITIES = List.of(
            "",
            "\u0000",
            "\u00a0",
            "\u00e9",
            "\ud83d\ude00",
            "\ufeff",
            "\\",
            "\r\n",
            "\t",
            "'",
            "\"",
            "`",
            "\"\"\"",
            "'''",
            "$$",
            "/*",
            "*/",
            "--",
            "#",
            "((((((((((",
            "[[[[[[[[[[",
            "{{{{",
            "${A}",
            "${A:-",
            "@var(a)",
            "-1",
            "0",
            "99999999999999999999999999999999999999999",
            "9223372036854775808",
            "-9223372036854775808",
            "2147483648",
            "1e400",
            "1e-400",
            "0x",
            "nan",
            "inf",
            "1979-05-27T07:32:00Z",
            "../../..",
            "a".repeat(300));

    private static final int MOST_CHARACTERS = 6000;

    private final Random random;
    private final List<String> seeds;
    private final List<String> tokens;

    Mutator(long seed, List<String> seeds) {
        this.random = new Random(seed);
        this.seeds = List.copyOf(seeds);
        TreeSet<String> distinct = new TreeSet<>();
        seeds.forEach(
                text -> TOKEN.matcher(text).results().map(MatchResult::group).forEach(distinct::add));
        tokens = List.copyOf(distinct);
    }

    /** The next text. */
    String next() {
        String text = seed();
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            text = changed(text);
        }
        return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    }

    private String changed(String text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(16));
        String before = text.substring(0, from);
        String between = text.substring(from, to);
        String behind = text.substring(to);
        return switch (random.nextInt(13)) {
            case 0 -> before;
            case 1 -> before + behind;
            case 2 -> before + " " + token() + " " + between + behind;
            case 3 -> before + oddity() + between + behind;
            case 4 -> before + between + between + behind;
            case 5 -> before + between.toUpperCase(Locale.ROOT) + behind;
            case 6 -> before + (char) random.nextInt(0x250) + between + behind;
            case 7 -> before + stretch(seed()) + between + behind;
            case 8 -> before + "(" + between + ")" + behind;
            case 9 -> otherLines(text);
            default -> otherToken(text);
        };
    }

    /** One token becomes another, which leaves most of the sense. */
    private String otherToken(String text) {
        List<MatchResult> found = TOKEN.matcher(text).results().toList();
        if (found.isEmpty()) {
            return token();
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        String other = random.nextInt(8) == 0 ? oddity() : token();
        return text.substring(0, one.start()) + other + text.substring(one.end());
    }

    /** A line goes to another place, twice or in the place of another. */
    private String otherLines(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<String> others = random.nextBoolean() ? lines : seed().lines().toList();
        if (lines.isEmpty() || others.isEmpty()) {
            return text;
        }
        String line = others.get(random.nextInt(others.size()));
        int place = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.set(place, line);
            case 1 -> lines.remove(place);
            default -> lines.add(place, line);
        }
        return String.join("\n", lines);
    }

    private String stretch(String text) {
        int from = random.nextInt(text.length() + 1);
        return text.substring(from, Math.min(text.length(), from + random.nextInt(80)));
    }

    private String seed() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private String token() {
        return tokens.get(random.nextInt(tokens.size()));
    }

    private String oddity() {
        return ODDITIES.get(random.nextInt(ODDITIES.size()));
    }
}
