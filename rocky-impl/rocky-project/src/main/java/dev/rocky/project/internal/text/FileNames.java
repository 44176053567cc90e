package dev.rocky.project.internal.text;

import java.nio.file.Path;

/**
 * Names files as people know them: relative to the project where that is possible, with forward slashes.
 *
 * @param directory the absolute folder of the project
 */
public record FileNames(Path directory) {

    /** The name of a file or folder; the project's own folder is {@code .}. */
    public String of(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (!absolute.startsWith(directory)) {
            return slashes(path);
        }
        String relative = slashes(directory.relativize(absolute));
        return relative.isEmpty() ? "." : relative;
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
