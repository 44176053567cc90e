package dev.rocky.engine.internal.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The models of a folder that cannot be read as a project: their files, by what the files are called.
 *
 * @param files by the name without its ending, every file of that name with its text
 */
record FileStems(Map<String, Map<String, String>> files) {

    /** None. */
    static final FileStems NONE = new FileStems(Map.of());

    private static final Set<String> QUERIES = Set.of("sql", "rocky");

    /** Those of a folder, which may be missing. */
    static FileStems of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return NONE;
        }
        Map<String, Map<String, String>> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                int point = name.indexOf('.');
                if (point > 0) {
                    files.computeIfAbsent(name.substring(0, point), key -> new LinkedHashMap<>())
                            .put(
                                    name.substring(point + 1),
                                    new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder '" + folder + "' cannot be read", e);
        }
        files.values().removeIf(endings -> endings.keySet().stream().noneMatch(QUERIES::contains));
        return new FileStems(files);
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    boolean isSame(String name, FileStems other) {
        return files.getOrDefault(name, Map.of()).equals(other.files.getOrDefault(name, Map.of()));
    }
}
