package dev.rocky.cli.internal.console;

import java.util.Map;

/** Colours and weights for text that a person is watching; leaves text as it is for everybody else. */
public enum Style {
    PLAIN,
    COLOURED;

    /**
     * The style of a stream.
     *
     * @param terminal whether a person is watching it
     */
    public static Style of(boolean terminal, Map<String, String> environment) {
        boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return terminal && wanted ? COLOURED : PLAIN;
    }

    public String bold(String text) {
        return paint("1", text);
    }

    public String dim(String text) {
        return paint("2", text);
    }

    public String red(String text) {
        return paint("31", text);
    }

    public String green(String text) {
        return paint("32", text);
    }

    public String yellow(String text) {
        return paint("33", text);
    }

    public String blue(String text) {
        return paint("34", text);
    }

    public String cyan(String text) {
        return paint("36", text);
    }

    private String paint(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
