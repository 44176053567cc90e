package dev.rocky.project.internal.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that holds a model.
 *
 * @param folder the folder it is in
 * @param fileName its name there
 * @param stem the name without its ending, which is the model's name where nothing else is said
 */
record ModelFile(ModelFolder folder, String fileName, String stem) {

    static final String SQL = ".sql";
    static final String ROCKY = ".rocky";
    private static final String SIDECAR = ".toml";
    private static final String CONTRACT = ".contract.toml";

    ModelFile(ModelFolder folder, String fileName) {
        this(folder, fileName, fileName.substring(0, fileName.lastIndexOf('.')));
    }

    boolean isSql() {
        return fileName.endsWith(SQL);
    }

    /** The file as a reader would name it. */
    String name() {
        return folder.nameOf(fileName);
    }

    Path path() {
        return folder.path().resolve(fileName);
    }

    String sidecar() {
        return stem + SIDECAR;
    }

    boolean hasSidecar() {
        return folder.files().contains(sidecar());
    }

    String contract() {
        return stem + CONTRACT;
    }

    /** All files that the model is read from. */
    List<Path> files() {
        List<Path> files = new ArrayList<>(3);
        files.add(path());
        if (hasSidecar()) {
            files.add(folder.path().resolve(sidecar()));
        }
        if (hasContract()) {
            files.add(folder.path().resolve(contract()));
        }
        return files;
    }

    boolean hasContract() {
        return folder.files().contains(contract());
    }
}
