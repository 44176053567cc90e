package dev.rocky.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/** The part of this JDK that the program needs. */
final class JavaRuntime {

    /** JDBC (with logging and XML), timers of the state store, signals, and zip files. */
    private static final String MODULES = "java.base,java.sql,java.management,jdk.unsupported";

    private JavaRuntime() {}

    /** What makes one runtime differ from another. */
    static String fingerprint() {
        return Runtime.version() + " " + System.getProperty("java.vendor") + " " + MODULES;
    }

    static void link(Path folder) throws IOException {
        Folders.delete(folder);
        Files.createDirectories(folder.getParent());
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
        int exitCode = jlink.run(
                System.out,
                System.err,
                "--add-modules",
                MODULES,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--vm",
                "server",
                "--output",
                folder.toString());
        if (exitCode != 0) {
            throw new IOException("jlink failed with " + exitCode);
        }
    }
}
