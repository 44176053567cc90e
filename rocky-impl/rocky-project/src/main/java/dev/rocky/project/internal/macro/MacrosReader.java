package dev.rocky.project.internal.macro;

import dev.rocky.model.Macro;
import dev.rocky.project.internal.problem.FileProblems;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.text.FileNames;
import dev.rocky.project.internal.text.Folders;
import dev.rocky.project.internal.text.SourceText;
import dev.rocky.project.internal.text.TextFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds and reads the macros of a project. */
public final class MacrosReader {

    private static final String FOLDER = "macros";

    private final FileNames names;
    private final Problems problems = Problems.ofProject();
    private final Map<String, Macro> macros = new LinkedHashMap<>();

    private MacrosReader(FileNames names) {
        this.names = names;
    }

    /**
     * Read the macros that belong to folders of models.
     *
     * @param models the folders that the searches for models start in
     */
    public static LoadedMacros read(FileNames names, Collection<Path> models) {
        MacrosReader reader = new MacrosReader(names);
        Set<Path> folders = new LinkedHashSet<>();
        models.forEach(each -> reader.folder(each).ifPresent(folders::add));
        folders.forEach(reader::readAll);
        return new LoadedMacros(reader.macros, reader.problems.all());
    }

    /** The folder beside that of the models; otherwise, as for {@code models/marts}, the one in the project's folder. */
    private Optional<Path> folder(Path models) {
        Path project = names.directory();
        Path absolute = models.toAbsolutePath().normalize();
        Path beside = absolute.equals(project) ? project.resolve(FOLDER) : absolute.resolveSibling(FOLDER);
        return List.of(beside, project.resolve(FOLDER)).stream()
                .filter(Files::isDirectory)
                .findFirst();
    }

    private void readAll(Path folder) {
        try {
            Folders.entries(folder).stream()
                    .filter(path -> MacroFile.isOne(path.getFileName().toString()))
                    .sorted()
                    .forEach(this::readOne);
        } catch (IOException e) {
            Folders.reportUnreadable(folder, names.of(folder), e, FileProblems.UNREADABLE, problems);
        }
    }

    private void readOne(Path path) {
        Optional<SourceText> text = TextFiles.read(path, names.of(path), problems);
        Optional<Macro> read = text.flatMap(source -> new MacroFile(source, problems).read());
        if (text.isEmpty() || read.isEmpty()) {
            return;
        }
        Macro macro = read.get();
        Macro first = macros.putIfAbsent(macro.name(), macro);
        if (first != null) {
            problems.report(
                    FileProblems.DUPLICATE_MACRO,
                    macro.origin().span().orElseGet(text.get()::start),
                    "two macros are called '%s'".formatted(macro.name()),
                    problem -> first.origin()
                            .span()
                            .map(span -> problem.note(span, "the first one"))
                            .orElse(problem)
                            .suggest("rename one of them"));
        }
    }
}
