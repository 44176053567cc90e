package dev.rocky.project.internal.model;

import dev.rocky.project.internal.problem.FileProblems;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.text.FileNames;
import dev.rocky.project.internal.text.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Walks over a folder and the folders below it, each before its own, in the order of their names.
 *
 * <p>Links are followed, but no folder is entered twice.
 */
final class ModelTree {

    private static final int DEEPEST = 64;

    /** Endings that only files have: asking the file system about each of many thousand files takes its time. */
    private static final Set<String> FILE_ENDINGS =
            Set.of(ModelFile.SQL, ModelFile.ROCKY, ".toml", ".md", ".csv", ".yml", ".yaml", ".json", ".lock");

    private final FileNames names;
    private final Problems problems;
    private final Set<Path> entered = new HashSet<>();
    private final List<ModelFolder> found = new ArrayList<>();

    private ModelTree(FileNames names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /** The folder and those below it; what cannot be read is reported and left out. */
    static List<ModelFolder> walk(Path base, FileNames names, Problems problems) {
        ModelTree tree = new ModelTree(names, problems);
        tree.enter(base, "", 0);
        return tree.found;
    }

    private void enter(Path path, String below, int depth) {
        String name = names.of(path);
        try {
            if (!entered.add(path.toRealPath())) {
                return;
            }
            if (depth > DEEPEST) {
                problems.reportNowhere(
                        FileProblems.UNREADABLE, "'%s' is nested more than %d folders deep".formatted(name, DEEPEST));
                return;
            }
            ModelFolder folder = list(path, name, below);
            found.add(folder);
            for (String child : folder.folders()) {
                enter(path.resolve(child), below + child + "/", depth + 1);
            }
        } catch (IOException e) {
            Folders.reportUnreadable(path, name, e, FileProblems.UNREADABLE, problems);
        }
    }

    private static ModelFolder list(Path path, String name, String below) throws IOException {
        Set<String> files = new HashSet<>();
        List<String> folders = new ArrayList<>();
        for (Path entry : Folders.entries(path)) {
            String child = entry.getFileName().toString();
            if (!FILE_ENDINGS.contains(ending(child)) && Files.isDirectory(entry)) {
                folders.add(child);
            } else {
                files.add(child);
            }
        }
        Collections.sort(folders);
        return new ModelFolder(path, name, below, files, folders);
    }

    private static String ending(String file) {
        int point = file.lastIndexOf('.');
        return point < 0 ? "" : file.substring(point);
    }
}
