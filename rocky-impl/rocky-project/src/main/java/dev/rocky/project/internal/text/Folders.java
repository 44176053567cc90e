package dev.rocky.project.internal.text;

import dev.rocky.diagnostic.DiagnosticDefinition;
import dev.rocky.project.internal.problem.Problems;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Lists folders. */
public final class Folders {

    private Folders() {}

    /** Everything in a folder, in no order. */
    public static List<Path> entries(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            List<Path> list = new ArrayList<>();
            entries.forEach(list::add);
            return list;
        } catch (DirectoryIteratorException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * The names in a folder that have an ending, without it and sorted.
     *
     * @param name the folder as a reader would name it
     * @return none if the folder cannot be read; that is reported then, as {@code definition}
     */
    public static Collection<String> stems(
            Path folder, String ending, String name, DiagnosticDefinition definition, Problems problems) {
        TreeSet<String> stems = new TreeSet<>();
        try {
            for (Path entry : entries(folder)) {
                String file = entry.getFileName().toString();
                if (file.endsWith(ending) && file.length() > ending.length()) {
                    stems.add(file.substring(0, file.length() - ending.length()));
                }
            }
        } catch (IOException e) {
            reportUnreadable(folder, name, e, definition, problems);
        }
        return stems;
    }

    /** Report that a folder cannot be listed. */
    public static void reportUnreadable(
            Path folder, String name, IOException failure, DiagnosticDefinition definition, Problems problems) {
        String reason = Files.isRegularFile(folder) ? "it is a file" : TextFiles.reason(folder, failure);
        problems.reportNowhere(definition, "the folder '%s' cannot be read: %s".formatted(name, reason));
    }
}
