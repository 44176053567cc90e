package dev.rocky.image;

import java.util.Locale;

/** The operating system and processor that the image is for: those of this machine. */
final class Platform {

    private static final String OS = os(System.getProperty("os.name").toLowerCase(Locale.ROOT));
    private static final boolean ARM = System.getProperty("os.arch").equals("aarch64");

    /** As archives name it, such as {@code linux-x64}. */
    static final String NAME = OS + (ARM ? "-arm64" : "-x64");

    /** As DuckDB's driver names it, such as {@code linux_amd64}. */
    static final String DUCKDB_NAME = OS + (ARM ? "_arm64" : "_amd64");

    private Platform() {}

    private static String os(String name) {
        if (name.startsWith("windows")) {
            return "windows";
        }
        return name.startsWith("mac") ? "macos" : "linux";
    }
}
