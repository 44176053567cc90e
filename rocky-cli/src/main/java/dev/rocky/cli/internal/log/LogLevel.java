package dev.rocky.cli.internal.log;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much is logged. */
public enum LogLevel {
    OFF,
    ERROR,
    WARN,
    INFO,
    DEBUG,
    TRACE;

    /** The level that {@code ROCKY_LOG} or {@code RUST_LOG} ask for; {@code info} where neither does. */
    public static LogLevel of(Map<String, String> environment) {
        String wanted = environment.getOrDefault("ROCKY_LOG", environment.getOrDefault("RUST_LOG", ""));
        @Nullable LogLevel level = null;
        for (String directive : wanted.split(",", -1)) {
            LogLevel named = named(directive.substring(directive.indexOf('=') + 1));
            if (named != null && (level == null || named.compareTo(level) > 0)) {
                level = named;
            }
        }
        return level == null ? INFO : level;
    }

    /** Whether lines of a level are printed at this one. */
    public boolean includes(LogLevel other) {
        return compareTo(other) >= 0;
    }

    private static @Nullable LogLevel named(String word) {
        for (LogLevel level : values()) {
            if (level.name().equals(word.strip().toUpperCase(Locale.ROOT))) {
                return level;
            }
        }
        return null;
    }
}
