package dev.rocky.project.internal.model;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The model files that a transformation pipeline names.
 *
 * <p>{@code *} and {@code ?} stay within a folder, {@code **} crosses folders, {@code [a-z]} is one of several
 * characters. Names that start with a dot are like any other. A path without any of these is a folder with everything
 * below it, or one model file.
 *
 * @param base the folder to look in, as it is written
 * @param matches whether a path below that folder, with forward slashes, is named
 */
public record ModelGlob(Path base, Predicate<String> matches) {

    private static final String DEFAULT_BASE = "models";
    private static final String ANYTHING = "**";

    /**
     * Read a glob.
     *
     * @throws IllegalArgumentException if it is none; the message says why
     */
    public static ModelGlob parse(String glob) {
        List<String> parts = Arrays.stream(glob.split("/", -1))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
        int literal = 0;
        while (literal < parts.size() && !isWild(parts.get(literal))) {
            literal++;
        }
        if (parts.isEmpty()) {
            return everythingIn(Path.of(DEFAULT_BASE));
        }
        if (literal == 0) {
            Pattern pattern = pattern(parts);
            return new ModelGlob(
                    Path.of(DEFAULT_BASE),
                    path -> pattern.matcher(DEFAULT_BASE + "/" + path).matches());
        }
        boolean oneFile = literal == parts.size() && isModelFile(parts.get(literal - 1));
        int split = oneFile ? literal - 1 : literal;
        Path base = base(glob.startsWith("/"), parts.subList(0, split));
        List<String> rest = parts.subList(split, parts.size());
        if (rest.isEmpty() || rest.equals(List.of(ANYTHING))) {
            return everythingIn(base);
        }
        Pattern pattern = pattern(rest);
        return new ModelGlob(base, path -> pattern.matcher(path).matches());
    }

    /** Every model file in a folder and below. */
    public static ModelGlob everythingIn(Path folder) {
        return new ModelGlob(folder, path -> true);
    }

    static boolean isModelFile(String name) {
        return name.endsWith(ModelFile.SQL) || name.endsWith(ModelFile.ROCKY);
    }

    private static Path base(boolean absolute, List<String> parts) {
        String text = (absolute ? "/" : "") + String.join("/", parts);
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("it is no path: " + e.getReason(), e);
        }
    }

    private static boolean isWild(String part) {
        return part.indexOf('*') >= 0 || part.indexOf('?') >= 0 || part.indexOf('[') >= 0;
    }

    private static Pattern pattern(List<String> parts) {
        List<String> folders = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            if (parts.get(i).equals(ANYTHING)) {
                folders.add(last ? ".*" : "(?:[^/]*/)*");
            } else {
                folders.add(name(parts.get(i)) + (last ? "" : "/"));
            }
        }
        return Pattern.compile(String.join("", folders), Pattern.DOTALL);
    }

    private static String name(String part) {
        if (part.contains(ANYTHING)) {
            throw new IllegalArgumentException("'**' must stand alone between slashes, found '" + part + "'");
        }
        StringBuilder pattern = new StringBuilder();
        int at = 0;
        while (at < part.length()) {
            char next = part.charAt(at);
            if (next == '[') {
                int end = endOfClass(part, at);
                pattern.append(characterClass(part.substring(at + 1, end)));
                at = end + 1;
            } else {
                pattern.append(
                        switch (next) {
                            case '*' -> "[^/]*";
                            case '?' -> "[^/]";
                            default -> Pattern.quote(String.valueOf(next));
                        });
                at++;
            }
        }
        return pattern.toString();
    }

    /** A bracket that comes first is one of the characters. */
    private static int endOfClass(String part, int start) {
        int first = part.startsWith("!", start + 1) ? start + 2 : start + 1;
        int end = part.indexOf(']', first + 1);
        if (end < 0) {
            throw new IllegalArgumentException("'[' has no ']' in '" + part + "'");
        }
        return end;
    }

    private static String characterClass(String content) {
        boolean not = content.startsWith("!");
        String characters = not ? content.substring(1) : content;
        StringBuilder pattern = new StringBuilder(not ? "[^/" : "[");
        for (int i = 0; i < characters.length(); i++) {
            char next = characters.charAt(i);
            boolean range = next == '-' && i > 0 && i < characters.length() - 1;
            if (range && characters.charAt(i - 1) > characters.charAt(i + 1)) {
                throw new IllegalArgumentException("'[" + content + "]' holds a range from high to low");
            }
            pattern.append(range ? "-" : "\\" + hex(next));
        }
        return pattern.append(']').toString();
    }

    private static String hex(char character) {
        return "u%04x".formatted((int) character);
    }
}
