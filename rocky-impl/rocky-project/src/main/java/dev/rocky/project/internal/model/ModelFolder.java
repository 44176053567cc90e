package dev.rocky.project.internal.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

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
        List<ModelFile> models = new ArrayList<>(files.size() / 2);
        addModels(ModelFile.SQL, models);
        addModels(ModelFile.ROCKY, models);
        return models;
    }

    private void addModels(String ending, List<ModelFile> models) {
        List<String> names = new ArrayList<>(files.size() / 2);
        for (String file : files) {
            if (file.endsWith(ending) && file.length() > ending.length()) {
                names.add(file);
            }
        }
        Collections.sort(names);
        for (String file : names) {
            models.add(new ModelFile(this, file));
        }
    }
}
