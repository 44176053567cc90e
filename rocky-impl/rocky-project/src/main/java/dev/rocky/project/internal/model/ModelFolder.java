package dev.rocky.project.internal.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of models.
 *
 * @param path where it is
 * @param name the folder as a reader would name it
 * @param below where it is below the folder that the search started in: empty, or a path that ends in a slash
 * @param files the names of the files in it; some may be folders
 * @param folders the names of the folders in it, sorted
 */
record ModelFolder(Path path, String name, String below, Set<String> files, List<String> folders) {

    ModelFolder {
        files = Set.copyOf(files);
        folders = List.copyOf(folders);
    }

    /** A file of the folder as a reader would name it. */
    String nameOf(String fileName) {
        return name.equals(".") ? fileName : name + "/" + fileName;
    }

    /** The models in it, those in SQL first, sorted by name. */
    List<ModelFile> models() {
        return Stream.of(ModelFile.SQL, ModelFile.ROCKY)
                .flatMap(ending -> files.stream()
                        .filter(file -> file.endsWith(ending) && file.length() > ending.length())
                        .sorted())
                .map(file -> new ModelFile(this, file))
                .toList();
    }
}
